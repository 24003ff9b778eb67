/** review72h: pain not easing at 72 hours; halted: the screening has an open stop. */
export type PhaseId = 'peace' | 'review72h' | 'love' | 'halted' | 'done';
