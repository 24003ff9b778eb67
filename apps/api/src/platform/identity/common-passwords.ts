// Passwords that guessers try first, in lower case: the usual lists of most used ones, the words of this trade, and words with
// the endings people add when a longer password is asked for. Whole lines; compared after folding (password-policy.ts).
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(`
!qaz2wsx#edc !qaz@wsx#edc 000000 000000000000 0123456789012 0987654321098 101010 111111 111111111111 112233 112233445566 121212 121212121212 123123
123123123123 123321 12345 123456 123456123456 1234567 12345678 123456789 1234567890 123456789012 1234567890123 12345678901234 123456789012345
1234567890123456 123456789123 123456789abc 123456789qwe 123456789qwerty 123456qwerty 123456qwertyuiop 123abc456def 123qwe 123qweasdzxc 159753 1q2w3e4r
1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o0p 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qaz@wsx3edc 1qazxsw23edc 222222
333333 444444 555555 654321 666666 777777 888888 987654 987654321 987654321098 999999 a1b2c3 a1b2c3d4 a1b2c3d4e5f6 a1b2c3d4e5f6g7 aaaaaa aaaaaa123456
aaaaaaaaaaaa aaron abc123 abc123456789 abc123abc123 abcd1234 abcd12345678 abcdef abcdef123456 abcdefg12345 abcdefg1234567 abcdefghijkl abcdefghijklm
abigail abigail12345 abigail123456 abigail2024! abigail2025! abigail2026! access access123456 acupuncture acupuncture! acupuncture#1 acupuncture1!
acupuncture123 acupuncture123! acupuncture1234 acupuncture12345 acupuncture123456 acupuncture2020 acupuncture2021 acupuncture2022 acupuncture2023
acupuncture2024 acupuncture2024! acupuncture2025 acupuncture2025! acupuncture2026 acupuncture2026! acupuncture@123 adam admin admin123 admin1234567
admin12345678 admin123456789 adminadmin12 adminadmin123 administrateur administrator administrator! administrator#1 administrator1 administrator1!
administrator12 administrator123 administrator123! administrator1234 administrator12345 administrator123456 administrator2020 administrator2021
administrator2022 administrator2023 administrator2024 administrator2024! administrator2025 administrator2025! administrator2026 administrator2026!
administrator@123 alan albert albert123456 alexander alexander123 alexander123! alexander1234 alexander12345 alexander123456 alexander2020
alexander2021 alexander2022 alexander2023 alexander2024 alexander2024! alexander2025 alexander2025! alexander2026 alexander2026! alexander@123 alexis
alexis123456 alice always always123456 amanda amanda123456 amazon123456 amber america america12345 america123456 america2024! america2025!
america2026! amor amy andrea andrea123456 andrew andrew123456 angel angela angela123456 angels angels123456 ankle ann anna anthony anthony12345
anthony123456 anthony2024! anthony2025! anthony2026! apple appointment appointment! appointment#1 appointment1! appointment123 appointment123!
appointment1234 appointment12345 appointment123456 appointment2020 appointment2021 appointment2022 appointment2023 appointment2024 appointment2024!
appointment2025 appointment2025! appointment2026 appointment2026! appointment@123 april arsenal arsenal12345 arsenal123456 arsenal2024! arsenal2025!
arsenal2026! arthur arthur123456 asd123 asdf1234asdf asdfasdfasdf asdfgh asdfgh123456 asdfghjkl asdfghjkl123 asdfghjkl123! asdfghjkl1234
asdfghjkl12345 asdfghjkl123456 asdfghjkl2020 asdfghjkl2021 asdfghjkl2022 asdfghjkl2023 asdfghjkl2024 asdfghjkl2024! asdfghjkl2025 asdfghjkl2025!
asdfghjkl2026 asdfghjkl2026! asdfghjkl;' asdfghjkl@123 asdfqwer1234 ashley ashley123456 atlanta atlanta12345 atlanta123456 atlanta2024!
atlanta2025! atlanta2026! august august123456 austin austin123456 australia australia123 australia123! australia1234 australia12345 australia123456
australia2020 australia2021 australia2022 australia2023 australia2024 australia2024! australia2025 australia2025! australia2026 australia2026!
australia@123 autumn autumn123456 azerty azerty123456 azerty1234567 azerty12345678 azertyuiop azertyuiop#1 azertyuiop1! azertyuiop12 azertyuiop123
azertyuiop123! azertyuiop1234 azertyuiop12345 azertyuiop123456 azertyuiop2020 azertyuiop2021 azertyuiop2022 azertyuiop2023 azertyuiop2024
azertyuiop2024! azertyuiop2025 azertyuiop2025! azertyuiop2026 azertyuiop2026! azertyuiop@123 azertyuiopqs baby babygirl babygirl123! babygirl1234
babygirl12345 babygirl123456 babygirl2020 babygirl2021 babygirl2022 babygirl2023 babygirl2024 babygirl2024! babygirl2025 babygirl2025! babygirl2026
babygirl2026! babygirl@123 banana banana123456 barbara barbara12345 barbara123456 barbara2024! barbara2025! barbara2026! barcelona barcelona123
barcelona123! barcelona1234 barcelona12345 barcelona123456 barcelona2020 barcelona2021 barcelona2022 barcelona2023 barcelona2024 barcelona2024!
barcelona2025 barcelona2025! barcelona2026 barcelona2026! barcelona@123 baseball baseball123! baseball1234 baseball12345 baseball123456 baseball2020
baseball2021 baseball2022 baseball2023 baseball2024 baseball2024! baseball2025 baseball2025! baseball2026 baseball2026! baseball@123 basketball12
basketball123 basketball1234 basketball23 batman batman123456 batmanbatman bayern bayern123456 beach bear benjamin benjamin123! benjamin1234
benjamin12345 benjamin123456 benjamin2020 benjamin2021 benjamin2022 benjamin2023 benjamin2024 benjamin2024! benjamin2025 benjamin2025! benjamin2026
benjamin2026! benjamin@123 berlin berlin123456 bestfriends1 bestfriends123 betty beverly beverly12345 beverly123456 beverly2024! beverly2025!
beverly2026! bienvenue bienvenue123 bienvenue123! bienvenue1234 bienvenue12345 bienvenue123456 bienvenue2020 bienvenue2021 bienvenue2022 bienvenue2023
bienvenue2024 bienvenue2024! bienvenue2025 bienvenue2025! bienvenue2026 bienvenue2026! bienvenue@123 billy birthday birthday123! birthday1234
birthday12345 birthday123456 birthday2020 birthday2021 birthday2022 birthday2023 birthday2024 birthday2024! birthday2025 birthday2025! birthday2026
birthday2026! birthday@123 blackops1234 blahblah1234 blahblahblah blessed blessed12345 blessed123456 blessed2024! blessed2025! blessed2026!
blink182blink182 blueberry blueberry123 blueberry123! blueberry1234 blueberry12345 blueberry123456 blueberry2020 blueberry2021 blueberry2022
blueberry2023 blueberry2024 blueberry2024! blueberry2025 blueberry2025! blueberry2026 blueberry2026! blueberry@123 bluejays1234 bobby bonita
bonita123456 bonjour bonjour12345 bonjour123456 bonjour2024! bonjour2025! bonjour2026! boston boston123456 bradley bradley12345 bradley123456
bradley2024! bradley2025! bradley2026! brandon brandon12345 brandon123456 brandon2024! brandon2025! brandon2026! brazil brazil123456 brenda
brenda123456 brian brittany brittany123! brittany1234 brittany12345 brittany123456 brittany2020 brittany2021 brittany2022 brittany2023 brittany2024
brittany2024! brittany2025 brittany2025! brittany2026 brittany2026! brittany@123 broncos broncos12345 broncos123456 broncos2024! broncos2025!
broncos2026! brother brother12345 brother123456 brother2024! brother2025! brother2026! bruce bryan bulls business business123! business1234
business12345 business123456 business2020 business2021 business2022 business2023 business2024 business2024! business2025 business2025! business2026
business2026! business@123 buster buster123456 butterfly butterfly123 butterfly123! butterfly1234 butterfly12345 butterfly123456 butterfly2020
butterfly2021 butterfly2022 butterfly2023 butterfly2024 butterfly2024! butterfly2025 butterfly2025! butterfly2026 butterfly2026! butterfly@123 calgary
calgary12345 calgary123456 calgary2024! calgary2025! calgary2026! california california#1 california1! california12 california123 california123!
california1234 california12345 california123456 california2020 california2021 california2022 california2023 california2024 california2024!
california2025 california2025! california2026 california2026! california@123 callofduty callofduty#1 callofduty1! callofduty12 callofduty123
callofduty123! callofduty1234 callofduty12345 callofduty123456 callofduty2020 callofduty2021 callofduty2022 callofduty2023 callofduty2024
callofduty2024! callofduty2025 callofduty2025! callofduty2026 callofduty2026! callofduty@123 camille camille12345 camille123456 camille2024!
camille2025! camille2026! canada canada123456 canadien canadien123! canadien1234 canadien12345 canadien123456 canadien2020 canadien2021 canadien2022
canadien2023 canadien2024 canadien2024! canadien2025 canadien2025! canadien2026 canadien2026! canadien@123 canadiens canadiens123 canadiens123!
canadiens1234 canadiens12345 canadiens123456 canadiens2020 canadiens2021 canadiens2022 canadiens2023 canadiens2024 canadiens2024! canadiens2025
canadiens2025! canadiens2026 canadiens2026! canadiens@123 canucks canucks12345 canucks123456 canucks2024! canucks2025! canucks2026! captainamerica
caramel caramel12345 caramel123456 caramel2024! caramel2025! caramel2026! carl carol carolyn carolyn12345 carolyn123456 carolyn2024! carolyn2025!
carolyn2026! catherine catherine123 catherine123! catherine1234 catherine12345 catherine123456 catherine2020 catherine2021 catherine2022 catherine2023
catherine2024 catherine2024! catherine2025 catherine2025! catherine2026 catherine2026! catherine@123 celtic celtic123456 celtics celtics12345
celtics123456 celtics2024! celtics2025! celtics2026! champion champion123! champion1234 champion12345 champion123456 champion2020 champion2021
champion2022 champion2023 champion2024 champion2024! champion2025 champion2025! champion2026 champion2026! champion@123 changeme changeme123!
changeme1234 changeme12345 changeme123456 changeme2020 changeme2021 changeme2022 changeme2023 changeme2024 changeme2024! changeme2025 changeme2025!
changeme2026 changeme2026! changeme@123 changemeplease charles charles12345 charles123456 charles2024! charles2025! charles2026! charlie charlie12345
charlie123456 charlie2024! charlie2025! charlie2026! cheese cheese123456 chelsea chelsea12345 chelsea123456 chelsea2024! chelsea2025! chelsea2026!
cherry cherry123456 cheryl cheryl123456 chicago chicago12345 chicago123456 chicago2024! chicago2025! chicago2026! china chiropractor chiropractor!
chiropractor#1 chiropractor1! chiropractor123 chiropractor123! chiropractor1234 chiropractor12345 chiropractor123456 chiropractor2020 chiropractor2021
chiropractor2022 chiropractor2023 chiropractor2024 chiropractor2024! chiropractor2025 chiropractor2025! chiropractor2026 chiropractor2026!
chiropractor@123 chocolate chocolate123 chocolate123! chocolate1234 chocolate12345 chocolate123456 chocolate2020 chocolate2021 chocolate2022
chocolate2023 chocolate2024 chocolate2024! chocolate2025 chocolate2025! chocolate2026 chocolate2026! chocolate@123 chouchou chouchou123! chouchou1234
chouchou12345 chouchou123456 chouchou2020 chouchou2021 chouchou2022 chouchou2023 chouchou2024 chouchou2024! chouchou2025 chouchou2025! chouchou2026
chouchou2026! chouchou@123 christ christ123456 christian christian123 christian123! christian1234 christian12345 christian123456 christian2020
christian2021 christian2022 christian2023 christian2024 christian2024! christian2025 christian2025! christian2026 christian2026! christian@123
christina christina123 christina123! christina1234 christina12345 christina123456 christina2020 christina2021 christina2022 christina2023
christina2024 christina2024! christina2025 christina2025! christina2026 christina2026! christina@123 christine christine123 christine123!
christine1234 christine12345 christine123456 christine2020 christine2021 christine2022 christine2023 christine2024 christine2024! christine2025
christine2025! christine2026 christine2026! christine@123 christmas christmas123 christmas123! christmas1234 christmas12345 christmas123456
christmas2020 christmas2021 christmas2022 christmas2023 christmas2024 christmas2024! christmas2025 christmas2025! christmas2026 christmas2026!
christmas@123 christopher christopher! christopher#1 christopher1 christopher1! christopher12 christopher123 christopher123! christopher1234
christopher12345 christopher123456 christopher2020 christopher2021 christopher2022 christopher2023 christopher2024 christopher2024! christopher2025
christopher2025! christopher2026 christopher2026! christopher@123 church church123456 clinic clinic123456 clinic1234567 clinicpassword coffee
coffee123456 company company12345 company123456 company2024! company2025! company2026! computer computer123! computer1234 computer12345 computer123456
computer2020 computer2021 computer2022 computer2023 computer2024 computer2024! computer2025 computer2025! computer2026 computer2026! computer@123
contrasena contrasena#1 contrasena1! contrasena123 contrasena123! contrasena1234 contrasena12345 contrasena123456 contrasena2020 contrasena2021
contrasena2022 contrasena2023 contrasena2024 contrasena2024! contrasena2025 contrasena2025! contrasena2026 contrasena2026! contrasena@123 cookie
cookie123456 correcthorse correcthorsebattery correcthorsebatterystaple corvette1234 cosmos cosmos123456 coucou coucou123456 counterstrike cowboys
cowboys12345 cowboys123456 cowboys2024! cowboys2025! cowboys2026! cristiano123 cristianoronaldo cubs cynthia cynthia12345 cynthia123456 cynthia2024!
cynthia2025! cynthia2026! daisy dallas dallas123456 daniel daniel123456 danielle danielle123! danielle1234 danielle12345 danielle123456 danielle2020
danielle2021 danielle2022 danielle2023 danielle2024 danielle2024! danielle2025 danielle2025! danielle2026 danielle2026! danielle@123 daughter
daughter123! daughter1234 daughter12345 daughter123456 daughter2020 daughter2021 daughter2022 daughter2023 daughter2024 daughter2024! daughter2025
daughter2025! daughter2026 daughter2026! daughter@123 david deborah deborah12345 deborah123456 deborah2024! deborah2025! deborah2026! debra december
december123! december1234 december12345 december123456 december2020 december2021 december2022 december2023 december2024 december2024! december2025
december2025! december2026 december2026! december@123 default default12345 default123456 default2024! default2025! default2026! defaultpassword demo
demon denise denise123456 dennis dennis123456 denver denver123456 devil diablo diablo123456 diana diane doctor doctor123456 dodgers dodgers12345
dodgers123456 dodgers2024! dodgers2025! dodgers2026! doggie doggie123456 dollar dollar123456 dolphin dolphin12345 dolphin123456 dolphin2024!
dolphin2025! dolphin2026! donna dorothy dorothy12345 dorothy123456 dorothy2024! dorothy2025! dorothy2026! doudou doudou123456 douglas douglas12345
douglas123456 douglas2024! douglas2025! douglas2026! dragon dragon123456 dragonball12 dragonballz1 dragonballz123 dream dreams dreams123456 dylan
eagle eagles eagles123456 earth easter easter123456 edmonton edmonton123! edmonton1234 edmonton12345 edmonton123456 edmonton2020 edmonton2021
edmonton2022 edmonton2023 edmonton2024 edmonton2024! edmonton2025 edmonton2025! edmonton2026 edmonton2026! edmonton@123 edward edward123456 elijah
elijah123456 elizabeth elizabeth123 elizabeth123! elizabeth1234 elizabeth12345 elizabeth123456 elizabeth2020 elizabeth2021 elizabeth2022 elizabeth2023
elizabeth2024 elizabeth2024! elizabeth2025 elizabeth2025! elizabeth2026 elizabeth2026! elizabeth@123 emily eminem123456 emma england england12345
england123456 england2024! england2025! england2026! eric estrella estrella123! estrella1234 estrella12345 estrella123456 estrella2020 estrella2021
estrella2022 estrella2023 estrella2024 estrella2024! estrella2025 estrella2025! estrella2026 estrella2026! estrella@123 ethan eugene eugene123456
evelyn evelyn123456 evening evening12345 evening123456 evening2024! evening2025! evening2026! facebook facebook123! facebook1234 facebook12345
facebook123456 facebook2020 facebook2021 facebook2022 facebook2023 facebook2024 facebook2024! facebook2025 facebook2025! facebook2026 facebook2026!
facebook@123 faith falcon falcon123456 family family123456 familyfirst1 familyforever fantasy fantasy12345 fantasy123456 fantasy2024! fantasy2025!
fantasy2026! father father123456 february february123! february1234 february12345 february123456 february2020 february2021 february2022 february2023
february2024 february2024! february2025 february2025! february2026 february2026! february@123 ferrari12345 fire fitness fitness12345 fitness123456
fitness2024! fitness2025! fitness2026! flames flames123456 florida florida12345 florida123456 florida2024! florida2025! florida2026! flower
flower123456 flowers flowers12345 flowers123456 flowers2024! flowers2025! flowers2026! football football123! football1234 football12345 football123456
football2020 football2021 football2022 football2023 football2024 football2024! football2025 football2025! football2026 football2026! football@123
footballfootball forest forest123456 forever forever12345 forever123456 forever2024! forever2025! forever2026! forever21forever foreverandever
forgetpassword forgotpassword fortnite fortnite123! fortnite1234 fortnite12345 fortnite123456 fortnite2020 fortnite2021 fortnite2022 fortnite2023
fortnite2024 fortnite2024! fortnite2025 fortnite2025! fortnite2026 fortnite2026! fortnite@123 france france123456 frances frances12345 frances123456
frances2024! frances2025! frances2026! francois francois123! francois1234 francois12345 francois123456 francois2020 francois2021 francois2022
francois2023 francois2024 francois2024! francois2025 francois2025! francois2026 francois2026! francois@123 frank freedom freedom12345 freedom123456
freedom2024! freedom2025! freedom2026! friday friday123456 friend friend123456 friends friends12345 friends123456 friends2024! friends2025!
friends2026! friendsforever frodo frontdesk123 futbol futbol123456 gabriel gabriel12345 gabriel123456
gabriel2024! gabriel2025! gabriel2026! galaxy galaxy123456 gameofthrones gamer gandalf gandalf12345 gandalf123456 gandalf2024! gandalf2025!
gandalf2026! gary george george123456 gerald gerald123456 germany germany12345 germany123456 germany2024! germany2025! germany2026! ghost giants
giants123456 ginger ginger123456 gladiator gladiator123 gladiator123! gladiator1234 gladiator12345 gladiator123456 gladiator2020 gladiator2021
gladiator2022 gladiator2023 gladiator2024 gladiator2024! gladiator2025 gladiator2025! gladiator2026 gladiator2026! gladiator@123 gloria gloria123456
god godisgood1234 golden golden123456 goodmorning1 goodmorning123 google google123456 grace greenday1234 gregory gregory12345 gregory123456
gregory2024! gregory2025! gregory2026! guest guestguest123 hahaha123456 hahahahahaha halifax halifax12345 halifax123456 halifax2024! halifax2025!
halifax2026! hallo halloween halloween123 halloween123! halloween1234 halloween12345 halloween123456 halloween2020 halloween2021 halloween2022
halloween2023 halloween2024 halloween2024! halloween2025 halloween2025! halloween2026 halloween2026! halloween@123 halo hamster hamster12345
hamster123456 hamster2024! hamster2025! hamster2026! hannah hannah123456 happiness happiness123 happiness123! happiness1234 happiness12345
happiness123456 happiness2020 happiness2021 happiness2022 happiness2023 happiness2024 happiness2024! happiness2025 happiness2025! happiness2026
happiness2026! happiness@123 happy happybirthday happybirthday1 happynewyear happynewyear2024 happynewyear2025 happynewyear2026 harley harley123456
harleydavidson harleydavidson1 harold harold123456 harrypotter1 harrypotter12 harrypotter123 health health123456 healthcare12 healthcare123 healthy
healthy12345 healthy123456 healthy2024! healthy2025! healthy2026! heather heather12345 heather123456 heather2024! heather2025! heather2026! heaven
heaven123456 helen hello hello1 hello123 hello1234 hellohello12 hellokitty12 hellokitty123 hellokitty1234 helloworld12 helloworld123 helloworld1234
henry hero hip hobbit hobbit123456 hockey hockey123456 hockeyhockey hola holiday holiday12345 holiday123456 holiday2024! holiday2025! holiday2026!
honda1234567 hope horse hospital hospital123! hospital1234 hospital12345 hospital123456 hospital2020 hospital2021 hospital2022 hospital2023
hospital2024 hospital2024! hospital2025 hospital2025! hospital2026 hospital2026! hospital@123 houston houston12345 houston123456 houston2024!
houston2025! houston2026! hunter hunter123456 hunter2hunter2 ilovechocolate ilovejesus123 ilovemusic123 ilovemyfamily ilovemymother iloveyou iloveyou1
iloveyou123! iloveyou1234 iloveyou12345 iloveyou123456 iloveyou1234567 iloveyou2020 iloveyou2021 iloveyou2022 iloveyou2023 iloveyou2024 iloveyou2024!
iloveyou2025 iloveyou2025! iloveyou2026 iloveyou2026! iloveyou@123 iloveyoubaby iloveyouforever iloveyousomuch india instagram instagram123
instagram123! instagram1234 instagram12345 instagram123456 instagram2020 instagram2021 instagram2022 instagram2023 instagram2024 instagram2024!
instagram2025 instagram2025! instagram2026 instagram2026! instagram@123 internet internet123! internet1234 internet12345 internet123456 internet2020
internet2021 internet2022 internet2023 internet2024 internet2024! internet2025 internet2025! internet2026 internet2026! internet@123 ireland
ireland12345 ireland123456 ireland2024! ireland2025! ireland2026! isabella isabella123! isabella1234 isabella12345 isabella123456 isabella2020
isabella2021 isabella2022 isabella2023 isabella2024 isabella2024! isabella2025 isabella2025! isabella2026 isabella2026! isabella@123 isabelle
isabelle123! isabelle1234 isabelle12345 isabelle123456 isabelle2020 isabelle2021 isabelle2022 isabelle2023 isabelle2024 isabelle2024! isabelle2025
isabelle2025! isabelle2026 isabelle2026! isabelle@123 island island123456 italy jack jackdaniels1 jackdaniels7 jacob jacqueline jacqueline#1
jacqueline1! jacqueline123 jacqueline123! jacqueline1234 jacqueline12345 jacqueline123456 jacqueline2020 jacqueline2021 jacqueline2022 jacqueline2023
jacqueline2024 jacqueline2024! jacqueline2025 jacqueline2025! jacqueline2026 jacqueline2026! jacqueline@123 james janet janice janice123456 january
january12345 january123456 january2024 january2024! january2025! january2026! japan jasmine jasmine12345 jasmine123456 jasmine2024! jasmine2025!
jasmine2026! jason jean jeffrey jeffrey12345 jeffrey123456 jeffrey2024! jeffrey2025! jeffrey2026! jennifer jennifer123! jennifer1234 jennifer12345
jennifer123456 jennifer2020 jennifer2021 jennifer2022 jennifer2023 jennifer2024 jennifer2024! jennifer2025 jennifer2025! jennifer2026 jennifer2026!
jennifer@123 jeremy jeremy123456 jerry jesse jessica jessica12345 jessica123456 jessica2024! jessica2025! jessica2026! jesus jesusischrist
jesusislord12 jesuslovesme jetaime jetaime12345 jetaime123456 jetaime2024! jetaime2025! jetaime2026! jetaimejetaime joan joe john jonathan
jonathan123! jonathan1234 jonathan12345 jonathan123456 jonathan2020 jonathan2021 jonathan2022 jonathan2023 jonathan2024 jonathan2024! jonathan2025
jonathan2025! jonathan2026 jonathan2026! jonathan@123 jordan jordan123456 jose joseph joseph123456 joshua joshua123456 joyce juan judith judith123456
judy julia julie july june jupiter jupiter12345 jupiter123456 jupiter2024! jupiter2025! jupiter2026! justin justin123456 juventus juventus123!
juventus1234 juventus12345 juventus123456 juventus2020 juventus2021 juventus2022 juventus2023 juventus2024 juventus2024! juventus2025 juventus2025!
juventus2026 juventus2026! juventus@123 karen katherine katherine123 katherine123! katherine1234 katherine12345 katherine123456 katherine2020
katherine2021 katherine2022 katherine2023 katherine2024 katherine2024! katherine2025 katherine2025! katherine2026 katherine2026! katherine@123
kathleen kathleen123! kathleen1234 kathleen12345 kathleen123456 kathleen2020 kathleen2021 kathleen2022 kathleen2023 kathleen2024 kathleen2024!
kathleen2025 kathleen2025! kathleen2026 kathleen2026! kathleen@123 kathryn kathryn12345 kathryn123456 kathryn2024! kathryn2025! kathryn2026!
kawasaki1234 kayla keith kelly kenneth kenneth12345 kenneth123456 kenneth2024! kenneth2025! kenneth2026! kevin killer killer123456 kimberly
kimberly123! kimberly1234 kimberly12345 kimberly123456 kimberly2020 kimberly2021 kimberly2022 kimberly2023 kimberly2024 kimberly2024! kimberly2025
kimberly2025! kimberly2026 kimberly2026! kimberly@123 kitten kitten123456 kitty knee knight knight123456 kobebryant24 kyle lakers lakers123456
lalalalalala lamborghini1 lamborghini12 lamborghini123 larry laughing laughing123! laughing1234 laughing12345 laughing123456 laughing2020 laughing2021
laughing2022 laughing2023 laughing2024 laughing2024! laughing2025 laughing2025! laughing2026 laughing2026! laughing@123 laura lauren lauren123456
lawrence lawrence123! lawrence1234 lawrence12345 lawrence123456 lawrence2020 lawrence2021 lawrence2022 lawrence2023 lawrence2024 lawrence2024!
lawrence2025 lawrence2025! lawrence2026 lawrence2026! lawrence@123 leafs leagueoflegends lebronjames23 legend legend123456 legolas legolas12345
legolas123456 legolas2024! legolas2025! legolas2026! letmein letmein1 letmein12345 letmein123456 letmein2024! letmein2025! letmein2026! letmeinletmein
letmeinnow123 letmeinplease lily linda linkedin linkedin123! linkedin1234 linkedin12345 linkedin123456 linkedin2020 linkedin2021 linkedin2022
linkedin2023 linkedin2024 linkedin2024! linkedin2025 linkedin2025! linkedin2026 linkedin2026! linkedin@123 linkinpark12 linkinpark123 lion lisa
liverpool liverpool123 liverpool123! liverpool1234 liverpool12345 liverpool123456 liverpool2020 liverpool2021 liverpool2022 liverpool2023
liverpool2024 liverpool2024! liverpool2025 liverpool2025! liverpool2026 liverpool2026! liverpool@123 logan login login1234567 loginlogin12 london
london123456 lordoftherings lori loulou loulou123456 love love123 lovely lovely123456 loveme loveme123456 lovers lovers123456 lucky luigi madison
madison12345 madison123456 madison2024! madison2025! madison2026! madrid madrid123456 maggie maggie123456 magic manager manager12345 manager123456
manager2024! manager2025! manager2026! manchester manchester#1 manchester1! manchester12 manchester123 manchester123! manchester1234 manchester12345
manchester123456 manchester2020 manchester2021 manchester2022 manchester2023 manchester2024 manchester2024! manchester2025 manchester2025!
manchester2026 manchester2026! manchester@123 manchesterunited manutd123456 maple mapleleafs12 mapleleafs123 march margaret margaret123! margaret1234
margaret12345 margaret123456 margaret2020 margaret2021 margaret2022 margaret2023 margaret2024 margaret2024! margaret2025 margaret2025! margaret2026
margaret2026! margaret@123 maria marie marilyn marilyn12345 marilyn123456 marilyn2024! marilyn2025! marilyn2026! mario mariposa mariposa123!
mariposa1234 mariposa12345 mariposa123456 mariposa2020 mariposa2021 mariposa2022 mariposa2023 mariposa2024 mariposa2024! mariposa2025 mariposa2025!
mariposa2026 mariposa2026! mariposa@123 mark mars marseille marseille123 marseille123! marseille1234 marseille12345 marseille123456 marseille2020
marseille2021 marseille2022 marseille2023 marseille2024 marseille2024! marseille2025 marseille2025! marseille2026 marseille2026! marseille@123 martha
martha123456 mary mason massage massage12345 massage123456 massage2024! massage2025! massage2026! massagetherapist massagetherapy massagetherapy1
massagetherapy123 master master123456 matthew matthew12345 matthew123456 matthew2024! matthew2025! matthew2026! may maytheforcebewithyou medical
medical12345 medical123456 medical2024! medical2025! medical2026! medicine medicine123! medicine1234 medicine12345 medicine123456 medicine2020
medicine2021 medicine2022 medicine2023 medicine2024 medicine2024! medicine2025 medicine2025! medicine2026 medicine2026! medicine@123 megan melissa
melissa12345 melissa123456 melissa2024! melissa2025! melissa2026! mercedesbenz mercury mercury12345 mercury123456 mercury2024! mercury2025!
mercury2026! mercy merlin merlin123456 merrychristmas merrychristmas1 messi1234567 metallica123 mexico mexico123456 miami michael michael12345
michael123456 michael2024! michael2025! michael2026! michaeljackson michaeljordan michaeljordan23 michelle michelle123! michelle1234 michelle12345
michelle123456 michelle2020 michelle2021 michelle2022 michelle2023 michelle2024 michelle2024! michelle2025 michelle2025! michelle2026 michelle2026!
michelle@123 microsoft microsoft123 microsoft123! microsoft1234 microsoft12345 microsoft123456 microsoft2020 microsoft2021 microsoft2022 microsoft2023
microsoft2024 microsoft2024! microsoft2025 microsoft2025! microsoft2026 microsoft2026! microsoft@123 midnight midnight123! midnight1234 midnight12345
midnight123456 midnight2020 midnight2021 midnight2022 midnight2023 midnight2024 midnight2024! midnight2025 midnight2025! midnight2026 midnight2026!
midnight@123 milan million million12345 million123456 million2024! million2025! million2026! minecraft minecraft123 minecraft123! minecraft1234
minecraft12345 minecraft123456 minecraft2020 minecraft2021 minecraft2022 minecraft2023 minecraft2024 minecraft2024! minecraft2025 minecraft2025!
minecraft2026 minecraft2026! minecraft@123 mobile mobile123456 monday monday123456 money monkey monkey123456 monster monster12345 monster123456
monster2024! monster2025! monster2026! montreal montreal123! montreal1234 montreal12345 montreal123456 montreal2020 montreal2021 montreal2022
montreal2023 montreal2024 montreal2024! montreal2025 montreal2025! montreal2026 montreal2026! montreal@123 moonlight moonlight123 moonlight123!
moonlight1234 moonlight12345 moonlight123456 moonlight2020 moonlight2021 moonlight2022 moonlight2023 moonlight2024 moonlight2024! moonlight2025
moonlight2025! moonlight2026 moonlight2026! moonlight@123 morning morning12345 morning123456 morning2024! morning2025! morning2026! motdepasse
motdepasse#1 motdepasse1! motdepasse12 motdepasse123 motdepasse123! motdepasse1234 motdepasse12345 motdepasse123456 motdepasse2020 motdepasse2021
motdepasse2022 motdepasse2023 motdepasse2024 motdepasse2024! motdepasse2025 motdepasse2025! motdepasse2026 motdepasse2026! motdepasse@123 mother
mother123456 mountain mountain123! mountain1234 mountain12345 mountain123456 mountain2020 mountain2021 mountain2022
mountain2023 mountain2024 mountain2024! mountain2025 mountain2025! mountain2026 mountain2026! mountain@123 mountaindew1 mountaindew123 muscle
muscle123456 mustang mustang12345 mustang123456 mustang2024! mustang2025! mustang2026! mybabygirl12 mybirthday12 myfamily1234 mypassword123
mypassword1234 nancy naruto123456 narutouzumaki natalie natalie12345 natalie123456 natalie2024! natalie2025! natalie2026! nathan nathan123456 neptune
neptune12345 neptune123456 neptune2024! neptune2025! neptune2026! netflix12345 network network12345 network123456 network2024! network2025!
network2026! never nevergiveup1 nevergiveup123 newpassword123 newpassword1234 newyork newyork12345 newyork123456 newyork2024! newyork2025!
newyork2026! newyorkcity1 neymar123456 nicholas nicholas123! nicholas1234 nicholas12345 nicholas123456 nicholas2020 nicholas2021 nicholas2022
nicholas2023 nicholas2024 nicholas2024! nicholas2025 nicholas2025! nicholas2026 nicholas2026! nicholas@123 nicolas nicolas12345 nicolas123456
nicolas2024! nicolas2025! nicolas2026! nicole nicole123456 ninja nintendo nintendo123! nintendo1234 nintendo12345 nintendo123456 nintendo2020
nintendo2021 nintendo2022 nintendo2023 nintendo2024 nintendo2024! nintendo2025 nintendo2025! nintendo2026 nintendo2026! nintendo@123 nirvana12345 noah
nopassword123 november november123! november1234 november12345 november123456 november2020 november2021 november2022 november2023 november2024
november2024! november2025 november2025! november2026 november2026! november@123 nurse ocanada12345 ocean october october12345 october123456
october2024! october2025! october2026! office office123456 oilers oilers123456 olivia olivia123456 onceuponatime online online123456 opensesame123
orange orange123456 osteopath osteopath123 osteopath123! osteopath1234 osteopath12345 osteopath123456 osteopath2020 osteopath2021 osteopath2022
osteopath2023 osteopath2024 osteopath2024! osteopath2025 osteopath2025! osteopath2026 osteopath2026! osteopath@123 ottawa ottawa123456 p@ssw0rd1234
p@ssw0rd12345 p@ssw0rd123456 p@ssword1234 pa$$w0rd1234 pa$$word1234 pa55word1234 packers packers12345 packers123456 packers2024! packers2025!
packers2026! pamela pamela123456 panther panther12345 panther123456 panther2024! panther2025! panther2026! paris pass12345678 pass123456789
pass1234pass passer passer123456 passpasspass passw0rd passw0rd1234 passw0rd12345 password password1 password123! password1234 password12345
password123456 password1234567 password12345678 password123456789 password2020 password2021 password2022 password2023 password2024 password2024!
password2025 password2025! password2026 password2026! password@123 passwordispassword passwordpassword passwort passwort123! passwort1234
passwort12345 passwort123456 passwort2020 passwort2021 passwort2022 passwort2023 passwort2024 passwort2024! passwort2025 passwort2025! passwort2026
passwort2026! passwort@123 patient patient12345 patient123456 patient2024! patient2025! patient2026! patricia patricia123! patricia1234 patricia12345
patricia123456 patricia2020 patricia2021 patricia2022 patricia2023 patricia2024 patricia2024! patricia2025 patricia2025! patricia2026 patricia2026!
patricia@123 patrick patrick12345 patrick123456 patrick2024! patrick2025! patrick2026! patriots patriots123! patriots1234 patriots12345 patriots123456
patriots2020 patriots2021 patriots2022 patriots2023 patriots2024 patriots2024! patriots2025 patriots2025! patriots2026 patriots2026! patriots@123 paul
pepper pepper123456 peter philip philip123456 phoenix phoenix12345 phoenix123456 phoenix2024! phoenix2025! phoenix2026! physio physio123456
physiotherapist physiotherapy physiotherapy! physiotherapy#1 physiotherapy1 physiotherapy1! physiotherapy123 physiotherapy123! physiotherapy1234
physiotherapy12345 physiotherapy123456 physiotherapy2020 physiotherapy2021 physiotherapy2022 physiotherapy2023 physiotherapy2024 physiotherapy2024!
physiotherapy2025 physiotherapy2025! physiotherapy2026 physiotherapy2026! physiotherapy@123 pierre pierre123456 pikachu pikachu12345 pikachu123456
pikachu2024! pikachu2025! pikachu2026! pilates pilates12345 pilates123456 pilates2024! pilates2025! pilates2026! pirate pirate123456 planet
planet123456 player player123456 playstation playstation! playstation#1 playstation1! playstation123 playstation123! playstation1234 playstation12345
playstation123456 playstation2020 playstation2021 playstation2022 playstation2023 playstation2024 playstation2024! playstation2025 playstation2025!
playstation2026 playstation2026! playstation3 playstation4 playstation5 playstation@123 pleaseletmein pluto pokemon pokemon12345 pokemon123456
pokemon2024! pokemon2025! pokemon2026! pony porsche91111 poupee poupee123456 prayer prayer123456 princesa princesa123! princesa1234 princesa12345
princesa123456 princesa2020 princesa2021 princesa2022 princesa2023 princesa2024 princesa2024! princesa2025 princesa2025! princesa2026 princesa2026!
princesa@123 princess princess123! princess1234 princess12345 princess123456 princess2020 princess2021 princess2022 princess2023 princess2024
princess2024! princess2025 princess2025! princess2026 princess2026! princess@123 private private12345 private123456 private2024! private2025!
private2026! public public123456 puppy purple purple123456 qazwsx qazwsx123456 qazwsxedc qazwsxedc123 qazwsxedc123! qazwsxedc1234 qazwsxedc12345
qazwsxedc123456 qazwsxedc2020 qazwsxedc2021 qazwsxedc2022 qazwsxedc2023 qazwsxedc2024 qazwsxedc2024! qazwsxedc2025 qazwsxedc2025! qazwsxedc2026
qazwsxedc2026! qazwsxedc@123 qazwsxedcrfv qazwsxedcrfvtgb quebec quebec123456 quickbrownfox qwe123 qweasdzxc123 qweasdzxc1234 qweasdzxcqwe
qwer1234asdf qwer1234qwer qwerasdfzxcv qwerty qwerty123 qwerty123456 qwerty1234567 qwerty12345678 qwerty123456789 qwerty1234567890 qwerty123qwerty
qwertyqwerty qwertyqwerty1 qwertyuiop qwertyuiop#1 qwertyuiop1! qwertyuiop123 qwertyuiop123! qwertyuiop1234 qwertyuiop12345 qwertyuiop123456
qwertyuiop2020 qwertyuiop2021 qwertyuiop2022 qwertyuiop2023 qwertyuiop2024 qwertyuiop2024! qwertyuiop2025 qwertyuiop2025! qwertyuiop2026
qwertyuiop2026! qwertyuiop@123 qwertyuiop[] qwertyuiop[]\\ qwertyuiopasdf qwertyuiopasdfghjkl rabbit rabbit123456 rachel rachel123456 raiders
raiders12345 raiders123456 raiders2024! raiders2025! raiders2026! rainbow rainbow12345 rainbow123456 rainbow2024! rainbow2025! rainbow2026! ralph
randy ranger ranger123456 rangers rangers12345 rangers123456 rangers2024! rangers2025! rangers2026! raptors raptors12345 raptors123456 raptors2024!
raptors2025! raptors2026! raymond raymond12345 raymond123456 raymond2024! raymond2025! raymond2026! realmadrid realmadrid#1 realmadrid1! realmadrid12
realmadrid123 realmadrid123! realmadrid1234 realmadrid12345 realmadrid123456 realmadrid2020 realmadrid2021 realmadrid2022 realmadrid2023
realmadrid2024 realmadrid2024! realmadrid2025 realmadrid2025! realmadrid2026 realmadrid2026! realmadrid@123 rebecca rebecca12345 rebecca123456
rebecca2024! rebecca2025! rebecca2026! reception reception123 reception123! reception1234 reception12345 reception123456 reception2020 reception2021
reception2022 reception2023 reception2024 reception2024! reception2025 reception2025! reception2026 reception2026! reception@123 receptionist recovery
recovery123! recovery1234 recovery12345 recovery123456 recovery2020 recovery2021 recovery2022 recovery2023 recovery2024 recovery2024! recovery2025
recovery2025! recovery2026 recovery2026! recovery@123 redsox redsox123456 rehab rehabilitation resetpassword richard richard12345 richard123456
richard2024! richard2025! richard2026! river robert robert123456 roblox roblox123456 rockandroll1 rockstar1234 rockyou12345 roger rome ronald
ronald123456 ronaldo12345 root rootpassword rootroot1234 rose roy russell russell12345 russell123456 russell2024! russell2025! russell2026! russia
russia123456 ruth ryan sakura sakura123456 samantha samantha123! samantha1234 samantha12345 samantha123456 samantha2020 samantha2021 samantha2022
samantha2023 samantha2024 samantha2024! samantha2025 samantha2025! samantha2026 samantha2026! samantha@123 samsung samsung12345 samsung123456
samsung2024! samsung2025! samsung2026! samsunggalaxy samuel samuel123456 samurai samurai12345 samurai123456 samurai2024! samurai2025! samurai2026!
sandra sandra123456 sandrine sandrine123! sandrine1234 sandrine12345 sandrine123456 sandrine2020 sandrine2021 sandrine2022 sandrine2023 sandrine2024
sandrine2024! sandrine2025 sandrine2025! sandrine2026 sandrine2026! sandrine@123 sanfrancisco sara sarah satan saturday saturday123! saturday1234
saturday12345 saturday123456 saturday2020 saturday2021 saturday2022 saturday2023 saturday2024 saturday2024! saturday2025 saturday2025! saturday2026
saturday2026! saturday@123 saturn saturn123456 sauron sauron123456 schatz schatz123456 scorpion scorpion123! scorpion1234 scorpion12345 scorpion123456
scorpion2020 scorpion2021 scorpion2022 scorpion2023 scorpion2024 scorpion2024! scorpion2025 scorpion2025! scorpion2026 scorpion2026! scorpion@123
scotland scotland123! scotland1234 scotland12345 scotland123456 scotland2020 scotland2021 scotland2022 scotland2023 scotland2024 scotland2024!
scotland2025 scotland2025! scotland2026 scotland2026! scotland@123 scott sean seattle seattle12345 seattle123456 seattle2024! seattle2025!
seattle2026! secret secret123 secret123456 secretpassword security security123! security1234 security12345 security123456 security2020 security2021
security2022 security2023 security2024 security2024! security2025 security2025! security2026 security2026! security@123 senators senators123!
senators1234 senators12345 senators123456 senators2020 senators2021 senators2022 senators2023 senators2024 senators2024! senators2025 senators2025!
senators2026 senators2026! senators@123 september september123 september123! september1234 september12345 september123456 september2020 september2021
september2022 september2023 september2024 september2024! september2025 september2025! september2026 september2026! september@123 server server123456
service service12345 service123456 service2024! service2025! service2026! shadow shadow123456 shark sharon sharon123456 shirley
shirley12345 shirley123456 shirley2024! shirley2025! shirley2026! silver silver123456 sister sister123456 skyrim skyrim123456 slipknot1234 smile snake
soccer soccer123456 soccersoccer soldier soldier12345 soldier123456 soldier2024! soldier2025! soldier2026! soleil soleil123456 sommer sommer123456
sonic sophia sophia123456 spain spartan spartan12345 spartan123456 spartan2024! spartan2025! spartan2026! spider spider123456 spiderman123
spiderman1234 spine sportsmedicine spring spring123456 starcraft starcraft123 starcraft123! starcraft1234 starcraft12345 starcraft123456 starcraft2020
starcraft2021 starcraft2022 starcraft2023 starcraft2024 starcraft2024! starcraft2025 starcraft2025! starcraft2026 starcraft2026! starcraft@123
starlight starlight123 starlight123! starlight1234 starlight12345 starlight123456 starlight2020 starlight2021 starlight2022 starlight2023
starlight2024 starlight2024! starlight2025 starlight2025! starlight2026 starlight2026! starlight@123 starwars starwars123! starwars1234 starwars12345
starwars123456 starwars2020 starwars2021 starwars2022 starwars2023 starwars2024 starwars2024! starwars2025 starwars2025! starwars2026 starwars2026!
starwars@123 steelers steelers123! steelers1234 steelers12345 steelers123456 steelers2020 steelers2021 steelers2022 steelers2023 steelers2024
steelers2024! steelers2025 steelers2025! steelers2026 steelers2026! steelers@123 stephanie stephanie123 stephanie123! stephanie1234 stephanie12345
stephanie123456 stephanie2020 stephanie2021 stephanie2022 stephanie2023 stephanie2024 stephanie2024! stephanie2025 stephanie2025! stephanie2026
stephanie2026! stephanie@123 stephen stephen12345 stephen123456 stephen2024! stephen2025! stephen2026! steven steven123456 strawberry strawberry#1
strawberry1! strawberry12 strawberry123 strawberry123! strawberry1234 strawberry12345 strawberry123456 strawberry2020 strawberry2021 strawberry2022
strawberry2023 strawberry2024 strawberry2024! strawberry2025 strawberry2025! strawberry2026 strawberry2026! strawberry@123 success success12345
success123456 success2024! success2025! success2026! summer summer123456 summerwinter sunday sunday123456 sunrise sunrise12345 sunrise123456
sunrise2024! sunrise2025! sunrise2026! sunset sunset123456 sunshine sunshine123! sunshine1234 sunshine12345 sunshine123456 sunshine2020 sunshine2021
sunshine2022 sunshine2023 sunshine2024 sunshine2024! sunshine2025 sunshine2025! sunshine2026 sunshine2026! sunshine@123 superadmin123 superman
superman123! superman1234 superman12345 superman123456 superman2020 superman2021 superman2022 superman2023 superman2024 superman2024! superman2025
superman2025! superman2026 superman2026! superman@123 supermansuperman supersecret1 supersecret123 superuser1234 support support12345 support123456
support2024! support2025! support2026! susan system system123456 tea teamo telephone telephone123 telephone123! telephone1234 telephone12345
telephone123456 telephone2020 telephone2021 telephone2022 telephone2023 telephone2024 telephone2024! telephone2025 telephone2025! telephone2026
telephone2026! telephone@123 temp temporary temporary123 temporary123! temporary1234 temporary12345 temporary123456 temporary2020 temporary2021
temporary2022 temporary2023 temporary2024 temporary2024! temporary2025 temporary2025! temporary2026 temporary2026! temporary@123 temppassword1
temppassword123 tendon tendon123456 teresa teresa123456 terry test test123 test12345678 test123456789 testing testing12345 testing123456 testing2024!
testing2025! testing2026! testtesttest texas thelordofthering thequickbrownfox therapist therapist123 therapist123! therapist1234 therapist12345
therapist123456 therapist2020 therapist2021 therapist2022 therapist2023 therapist2024 therapist2024! therapist2025 therapist2025! therapist2026
therapist2026! therapist@123 theresa theresa12345 theresa123456 theresa2024! theresa2025! theresa2026! thisismypassword thisispassword thomas
thomas123456 thunder thunder12345 thunder123456 thunder2024! thunder2025! thunder2026! thursday thursday123! thursday1234 thursday12345 thursday123456
thursday2020 thursday2021 thursday2022 thursday2023 thursday2024 thursday2024! thursday2025 thursday2025! thursday2026 thursday2026! thursday@123
tiffany tiffany12345 tiffany123456 tiffany2024! tiffany2025! tiffany2026! tiger timothy timothy12345 timothy123456 timothy2024! timothy2025!
timothy2026! tobeornottobe today together together123! together1234 together12345 together123456 together2020 together2021 together2022 together2023
together2024 together2024! together2025 together2025! together2026 together2026! together@123 togetherforever tokyo tomorrow tomorrow123! tomorrow1234
tomorrow12345 tomorrow123456 tomorrow2020 tomorrow2021 tomorrow2022 tomorrow2023 tomorrow2024 tomorrow2024! tomorrow2025 tomorrow2025! tomorrow2026
tomorrow2026! tomorrow@123 toor topsecret123 topsecret1234 toronto toronto12345 toronto123456 toronto2024! toronto2025! toronto2026! torontomapleleafs
toyota123456 treatment treatment123 treatment123! treatment1234 treatment12345 treatment123456 treatment2020 treatment2021 treatment2022 treatment2023
treatment2024 treatment2024! treatment2025 treatment2025! treatment2026 treatment2026! treatment@123 trustno1 trustno1trustno1 tuesday tuesday12345
tuesday123456 tuesday2024! tuesday2025! tuesday2026! turtle turtle123456 twitter twitter12345 twitter123456 twitter2024! twitter2025! twitter2026!
tyler unicorn unicorn12345 unicorn123456 unicorn2024! unicorn2025! unicorn2026! united united123456 universe universe123! universe1234 universe12345
universe123456 universe2020 universe2021 universe2022 universe2023 universe2024 universe2024! universe2025 universe2025! universe2026 universe2026!
universe@123 user user12345678 vacation vacation123! vacation1234 vacation12345 vacation123456 vacation2020 vacation2021 vacation2022 vacation2023
vacation2024 vacation2024! vacation2025 vacation2025! vacation2026 vacation2026! vacation@123 vampire vampire12345 vampire123456 vampire2024!
vampire2025! vampire2026! vancouver vancouver123 vancouver123! vancouver1234 vancouver12345 vancouver123456 vancouver2020 vancouver2021 vancouver2022
vancouver2023 vancouver2024 vancouver2024! vancouver2025 vancouver2025! vancouver2026 vancouver2026! vancouver@123 vanilla vanilla12345 vanilla123456
vanilla2024! vanilla2025! vanilla2026! venus victoria victoria123! victoria1234 victoria12345 victoria123456 victoria2020 victoria2021 victoria2022
victoria2023 victoria2024 victoria2024! victoria2025 victoria2025! victoria2026 victoria2026! victoria@123 victory victory12345 victory123456
victory2024! victory2025! victory2026! viking viking123456 vincent vincent12345 vincent123456 vincent2024! vincent2025! vincent2026! violet
violet123456 virginia virginia123! virginia1234 virginia12345 virginia123456 virginia2020 virginia2021 virginia2022 virginia2023 virginia2024
virginia2024! virginia2025 virginia2025! virginia2026 virginia2026! virginia@123 volleyball12 volleyball123 wachtwoord wachtwoord#1 wachtwoord1!
wachtwoord123 wachtwoord123! wachtwoord1234 wachtwoord12345 wachtwoord123456 wachtwoord2020 wachtwoord2021 wachtwoord2022 wachtwoord2023
wachtwoord2024 wachtwoord2024! wachtwoord2025 wachtwoord2025! wachtwoord2026 wachtwoord2026! wachtwoord@123 walter walter123456 warcraft warcraft123!
warcraft1234 warcraft12345 warcraft123456 warcraft2020 warcraft2021 warcraft2022 warcraft2023 warcraft2024 warcraft2024! warcraft2025 warcraft2025!
warcraft2026 warcraft2026! warcraft@123 warrior warrior12345 warrior123456 warrior2024! warrior2025! warrior2026! warriors warriors123! warriors1234
warriors12345 warriors123456 warriors2020 warriors2021 warriors2022 warriors2023 warriors2024 warriors2024! warriors2025 warriors2025! warriors2026
warriors2026! warriors@123 water watermelon12 watermelon123 wayne wednesday wednesday123 wednesday123! wednesday1234 wednesday12345 wednesday123456
wednesday2020 wednesday2021 wednesday2022 wednesday2023 wednesday2024 wednesday2024! wednesday2025 wednesday2025! wednesday2026 wednesday2026!
wednesday@123 weekend weekend12345 weekend123456 weekend2024! weekend2025! weekend2026! welcome welcome1 welcome123 welcome12345 welcome123456
welcome1234567 welcome2024! welcome2025! welcome2026! welcomeback12 welcomehome123 welcometothe welcomewelcome welkom welkom123456 wellness
wellness123! wellness1234 wellness12345 wellness123456 wellness2020 wellness2021 wellness2022 wellness2023 wellness2024 wellness2024! wellness2025
wellness2025! wellness2026 wellness2026! wellness@123 wellnessclinic whatever whatever123! whatever1234 whatever12345 whatever123456 whatever2020
whatever2021 whatever2022 whatever2023 whatever2024 whatever2024! whatever2025 whatever2025! whatever2026 whatever2026! whatever@123 whateverman1
whatsapp1234 william william12345 william123456 william2024! william2025! william2026! willie willie123456 wind windows windows12345 windows123456
windows2024! windows2025! windows2026! winner winner123456 winnipeg winnipeg123! winnipeg1234 winnipeg12345 winnipeg123456 winnipeg2020 winnipeg2021
winnipeg2022 winnipeg2023 winnipeg2024 winnipeg2024! winnipeg2025 winnipeg2025! winnipeg2026 winnipeg2026! winnipeg@123 winter winter123456
winteriscoming wintersummer wizard wizard123456 wolf wolverine123 worldofwarcraft xbox yamaha123456 yankees yankees12345 yankees123456 yankees2024!
yankees2025! yankees2026! yesterday yesterday123 yesterday123! yesterday1234 yesterday12345 yesterday123456 yesterday2020 yesterday2021 yesterday2022
yesterday2023 yesterday2024 yesterday2024! yesterday2025 yesterday2025! yesterday2026 yesterday2026! yesterday@123 yoga youtube12345 zachary
zachary12345 zachary123456 zachary2024! zachary2025! zachary2026! zaq12wsx3edc zaq12wsxcde3 zaq1xsw2cde3 zelda zombie zombie123456 zxc123 zxcv1234zxcv
zxcvbn zxcvbn123456 zxcvbnm zxcvbnm,./123 zxcvbnm12345 zxcvbnm123456 zxcvbnm2024! zxcvbnm2025! zxcvbnm2026!
`.trim().split(/\s+/));
