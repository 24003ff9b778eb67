// The life of an appointment. A visit that is done can be taken back by one step; a cancelled one can be booked again.
export const APPOINTMENT_STATUSES = ['booked', 'arrived', 'done', 'cancelled', 'no-show'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

const NEXT: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  booked: ['arrived', 'done', 'cancelled', 'no-show'],
  arrived: ['booked', 'done', 'cancelled', 'no-show'],
  done: ['arrived'],
  cancelled: ['booked'],
  'no-show': ['booked', 'arrived'],
};

export const isStatus = (text: string): text is AppointmentStatus => APPOINTMENT_STATUSES.some((status) => status === text);

export function nextStatuses(status: string): readonly AppointmentStatus[] {
  return isStatus(status) ? NEXT[status] : [];
}

/** Only what has not happened yet can be moved. */
export const isMovable = (status: string): boolean => status === 'booked' || status === 'arrived';
