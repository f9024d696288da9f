<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Counterpoint</source>
        <translation>حول Counterpoint</translation>
    </message>
    <message>
        <source>Counterpoint %1</source>
        <translation>Counterpoint %1</translation>
    </message>
    <message>
        <source>Maps arguments, traces claims and analyses debates. It works without the network, and what you write stays in your files.

Free software under the MIT licence. Built with Qt %1 (LGPL), Graphviz (EPL) and SQLite (public domain).</source>
        <translation>برنامج يرسم خرائط الحجج ويتتبّع الادعاءات ويحلّل النقاشات. يعمل دون شبكة، ويبقى ما تكتبه في ملفاتك.

برنامج حر برخصة MIT. بُني باستخدام Qt %1 (LGPL) وGraphviz (EPL) وSQLite (ملكية عامة).</translation>
    </message>
</context>
<context>
    <name>AnalyseActions</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Debate &amp;Information…</source>
        <translation>&amp;معلومات النقاش…</translation>
    </message>
    <message>
        <source>Count what the debate holds, and describe its file</source>
        <translation>عدّ ما يحتويه النقاش ووصف ملفه</translation>
    </message>
    <message>
        <source>&amp;Check the Debate</source>
        <translation>&amp;فحص النقاش</translation>
    </message>
    <message>
        <source>List records that contradict what they promise</source>
        <translation>سرد القيود التي تخالف ما تعد به</translation>
    </message>
    <message>
        <source>&amp;Similar Claims</source>
        <translation>&amp;الادعاءات المتشابهة</translation>
    </message>
    <message>
        <source>List claims that say nearly the same, to merge or to link them</source>
        <translation>سرد الادعاءات التي تكاد تقول الشيء نفسه، لدمجها أو ربطها</translation>
    </message>
    <message>
        <source>All records keep what they promise.</source>
        <translation>كل القيود تفي بما تعد به.</translation>
    </message>
    <message>
        <source>What Is Wrong in This Debate</source>
        <translation>الأخطاء في هذا النقاش</translation>
    </message>
    <message>
        <source>No two claims say nearly the same.</source>
        <translation>لا يوجد ادعاءان يكادان يقولان الشيء نفسه.</translation>
    </message>
    <message>
        <source>Claims That Say Nearly the Same</source>
        <translation>ادعاءات تكاد تقول الشيء نفسه</translation>
    </message>
</context>
<context>
    <name>AnalysisDocks</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Who Agrees?</source>
        <translation>من يتفق؟</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
</context>
<context>
    <name>AnswerTree</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Objection: %1</source>
        <translation>اعتراض: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>سبب: %1</translation>
    </message>
    <message>
        <source>An answer hangs on it: %1</source>
        <translation>تتوقف عليه إجابة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of comparison, claim</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that both hold: %1 and %2.</source>
        <translation>
            <numerusform>لا ادعاءات يتبناها كلاهما: %1 و%2.</numerusform>
            <numerusform>ادعاء واحد يتبناه كلاهما: %1 و%2.</numerusform>
            <numerusform>ادعاءان يتبناهما كلاهما: %1 و%2.</numerusform>
            <numerusform>%Ln ادعاءات يتبناها كلاهما: %1 و%2.</numerusform>
            <numerusform>%Ln ادعاءً يتبناها كلاهما: %1 و%2.</numerusform>
            <numerusform>%Ln ادعاء يتبناها كلاهما: %1 و%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) divide %1 and %2; those on which most hangs come first.</source>
        <translation>
            <numerusform>لا ادعاءات تفرّق بين %1 و%2.</numerusform>
            <numerusform>ادعاء واحد يفرّق بين %1 و%2.</numerusform>
            <numerusform>ادعاءان يفرّقان بين %1 و%2؛ وأولهما ما يتوقف عليه أكثر.</numerusform>
            <numerusform>%Ln ادعاءات تفرّق بين %1 و%2؛ وأولها ما يتوقف عليه أكثر.</numerusform>
            <numerusform>%Ln ادعاءً تفرّق بين %1 و%2؛ وأولها ما يتوقف عليه أكثر.</numerusform>
            <numerusform>%Ln ادعاء تفرّق بين %1 و%2؛ وأولها ما يتوقف عليه أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>two names, how they compare</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>How %Ln pair(s) compare, claim by claim.</source>
        <translation>
            <numerusform>لا أزواج للمقارنة.</numerusform>
            <numerusform>مقارنة زوج واحد، ادعاءً بادعاء.</numerusform>
            <numerusform>مقارنة زوجين، ادعاءً بادعاء.</numerusform>
            <numerusform>مقارنة %Ln أزواج، ادعاءً بادعاء.</numerusform>
            <numerusform>مقارنة %Ln زوجًا، ادعاءً بادعاء.</numerusform>
            <numerusform>مقارنة %Ln زوج، ادعاءً بادعاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>contradictions within, and between people</comment>
        <translation>%1؛ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) within what one holds</source>
        <translation>
            <numerusform>لا تناقضات فيما يتبناه الطرف الواحد</numerusform>
            <numerusform>تناقض واحد فيما يتبناه الطرف الواحد</numerusform>
            <numerusform>تناقضان فيما يتبناه الطرف الواحد</numerusform>
            <numerusform>%Ln تناقضات فيما يتبناه الطرف الواحد</numerusform>
            <numerusform>%Ln تناقضًا فيما يتبناه الطرف الواحد</numerusform>
            <numerusform>%Ln تناقض فيما يتبناه الطرف الواحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that people contradict each other on</source>
        <translation>
            <numerusform>لا ادعاءات فيها تعارُض بين الأشخاص</numerusform>
            <numerusform>ادعاء واحد فيه تعارُض بين الأشخاص</numerusform>
            <numerusform>ادعاءان فيهما تعارُض بين الأشخاص</numerusform>
            <numerusform>%Ln ادعاءات فيها تعارُض بين الأشخاص</numerusform>
            <numerusform>%Ln ادعاءً فيها تعارُض بين الأشخاص</numerusform>
            <numerusform>%Ln ادعاء فيها تعارُض بين الأشخاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of mind.</source>
        <translation>
            <numerusform>لا تغيّرات في الرأي.</numerusform>
            <numerusform>تغيّر واحد في الرأي.</numerusform>
            <numerusform>تغيّران في الرأي.</numerusform>
            <numerusform>%Ln تغيّرات في الرأي.</numerusform>
            <numerusform>%Ln تغيّرًا في الرأي.</numerusform>
            <numerusform>%Ln تغيّر في الرأي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) that others attribute and the one named never asserted.</source>
        <translation>
            <numerusform>لا مواقف ينسبها آخرون إلى من لم يعبّر عنها قط.</numerusform>
            <numerusform>موقف واحد ينسبه آخرون إلى من لم يعبّر عنه قط.</numerusform>
            <numerusform>موقفان ينسبهما آخرون إلى من لم يعبّر عنهما قط.</numerusform>
            <numerusform>%Ln مواقف ينسبها آخرون إلى من لم يعبّر عنها قط.</numerusform>
            <numerusform>%Ln موقفًا ينسبها آخرون إلى من لم يعبّر عنها قط.</numerusform>
            <numerusform>%Ln موقف ينسبها آخرون إلى من لم يعبّر عنها قط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard only through opponents: %1</source>
        <translation>لا يُسمع إلا عبر خصومه: %1</translation>
    </message>
    <message>
        <source>Unanswered: %1</source>
        <translation>بلا إجابة: %1</translation>
    </message>
    <message numerus="yes">
        <source>How much room %Ln side(s) have, and how well they are met.</source>
        <translation>
            <numerusform>لا جوانب للنظر فيها.</numerusform>
            <numerusform>مقدار المجال المتاح لجانب واحد، ومدى الرد عليه.</numerusform>
            <numerusform>مقدار المجال المتاح لجانبين، ومدى الرد عليهما.</numerusform>
            <numerusform>مقدار المجال المتاح لعدد %Ln جوانب، ومدى الرد عليها.</numerusform>
            <numerusform>مقدار المجال المتاح لعدد %Ln جانبًا، ومدى الرد عليها.</numerusform>
            <numerusform>مقدار المجال المتاح لعدد %Ln جانب، ومدى الرد عليها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalDetails</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>who says it, for or against, the claim</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>ما يأتي به الملف</translation>
    </message>
    <message>
        <source>Left behind (%1)</source>
        <translation>المتروك (%1)</translation>
    </message>
    <message>
        <source>Put right (%1)</source>
        <translation>المُصحَّح (%1)</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>ما يأتي به</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>… and more; the report after the import has all of them</source>
        <translation>… وغير ذلك؛ والتقرير بعد الاستيراد يذكرها كلها</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>بدايته</translation>
    </message>
</context>
<context>
    <name>ArrivalList</name>
    <message>
        <source>Files, and what comes of each</source>
        <translation>الملفات، وما ينتج عن كل منها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مُستبدَل</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>مُطابَق</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>مُصحَّح</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>سبب تعذّر قراءته</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>AssumptionsBox</name>
    <message>
        <source>Select a claim or a reason, and accept, reject or suspend it: what would follow is shown at once, and the debate stays as it is.</source>
        <translation>حدد ادعاءً أو سببًا، ثم اقبله أو ارفضه أو علّقه: يظهر فورًا ما يترتب على ذلك، ويبقى النقاش كما هو.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;احتفاظ</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Assume &amp;nothing</source>
        <translation>&amp;عدم افتراض شيء</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>ما هو مفترض</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Suppose that the selected claim stands</source>
        <translation>افتراض أن الادعاء المحدد يصمد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Suppose that the selected claim falls</source>
        <translation>افتراض أن الادعاء المحدد يسقط</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Suppose that nobody knows about the selected claim</source>
        <translation>افتراض أن لا أحد يعرف شيئًا عن الادعاء المحدد</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>Name of a scenario</source>
        <translation>اسم سيناريو</translation>
    </message>
    <message>
        <source>Keep what is assumed under this name, in the debate</source>
        <translation>الاحتفاظ بما هو مفترض تحت هذا الاسم في النقاش</translation>
    </message>
    <message>
        <source>Remove this scenario from the debate</source>
        <translation>إزالة هذا السيناريو من النقاش</translation>
    </message>
    <message>
        <source>Type a name for the scenario, then keep it.</source>
        <translation>اكتب اسمًا للسيناريو، ثم احتفظ به.</translation>
    </message>
    <message>
        <source>Keep Scenario</source>
        <translation>الاحتفاظ بالسيناريو</translation>
    </message>
    <message>
        <source>The scenario is kept in the debate.</source>
        <translation>السيناريو محتفَظ به في النقاش.</translation>
    </message>
    <message>
        <source>Remove Scenario</source>
        <translation>إزالة السيناريو</translation>
    </message>
</context>
<context>
    <name>BytesDialog</name>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>CampTable</name>
    <message>
        <source>Camps and stakeholders</source>
        <translation>المعسكرات والأطراف المعنية</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>طرف معني</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>يتحدث عن</translation>
    </message>
    <message>
        <source>Camp %L1</source>
        <translation>المعسكر %L1</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>المسرود أولها فقط.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>a number out of a number</comment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 takes a stance on %2 of the %3 claims here.</source>
        <translation>يتخذ %1 موقفًا من %2 من الادعاءات هنا، وعددها %3.</translation>
    </message>
</context>
<context>
    <name>CampTints</name>
    <message>
        <source>Camp %L1 of %L2</source>
        <translation>المعسكر %L1 من %L2</translation>
    </message>
    <message>
        <source>stands in this camp</source>
        <translation>يصمد في هذا المعسكر</translation>
    </message>
    <message>
        <source>falls in this camp</source>
        <translation>يسقط في هذا المعسكر</translation>
    </message>
    <message>
        <source>is left open by this camp</source>
        <translation>يتركه هذا المعسكر مفتوحًا</translation>
    </message>
</context>
<context>
    <name>Camps</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s)</source>
        <translation>
            <numerusform>لا معسكرات</numerusform>
            <numerusform>معسكر واحد</numerusform>
            <numerusform>معسكران</numerusform>
            <numerusform>%n معسكرات</numerusform>
            <numerusform>%n معسكرًا</numerusform>
            <numerusform>%n معسكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n camp(s)</source>
        <translation>
            <numerusform>معسكر واحد أو أكثر</numerusform>
            <numerusform>أكثر من معسكر واحد</numerusform>
            <numerusform>أكثر من معسكرين</numerusform>
            <numerusform>أكثر من %n معسكرات</numerusform>
            <numerusform>أكثر من %n معسكرًا</numerusform>
            <numerusform>أكثر من %n معسكر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a number of claims, a number of camps, the first claim</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The camps were not found within %n second(s): too much here depends on each other.</source>
        <translation>
            <numerusform>لم يُعثر على المعسكرات في الوقت المتاح: كثير مما هنا متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُعثر على المعسكرات خلال ثانية واحدة: كثير مما هنا متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُعثر على المعسكرات خلال ثانيتين: كثير مما هنا متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُعثر على المعسكرات خلال %n ثوانٍ: كثير مما هنا متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُعثر على المعسكرات خلال %n ثانية: كثير مما هنا متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُعثر على المعسكرات خلال %n ثانية: كثير مما هنا متوقف بعضه على بعض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here divides into camps: all that can be settled is settled one way.</source>
        <translation>لا شيء هنا ينقسم إلى معسكرات: كل ما يمكن حسمه محسوم على وجه واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the map can be settled in more than one consistent way.</source>
        <translation>
            <numerusform>لا جزء من الخريطة يمكن حسمه على أكثر من وجه متسق.</numerusform>
            <numerusform>جزء واحد من الخريطة يمكن حسمه على أكثر من وجه متسق.</numerusform>
            <numerusform>جزآن من الخريطة يمكن حسمهما على أكثر من وجه متسق.</numerusform>
            <numerusform>%n أجزاء من الخريطة يمكن حسمها على أكثر من وجه متسق.</numerusform>
            <numerusform>%n جزءًا من الخريطة يمكن حسمها على أكثر من وجه متسق.</numerusform>
            <numerusform>%n جزء من الخريطة يمكن حسمها على أكثر من وجه متسق.</numerusform>
        </translation>
    </message>
    <message>
        <source>This supposes what is assumed under “Does It Stand?”.</source>
        <translation>هذا يفترض ما هو مفترض تحت «هل يصمد؟».</translation>
    </message>
</context>
<context>
    <name>CampsDock</name>
    <message>
        <source>Camps</source>
        <translation>المعسكرات</translation>
    </message>
</context>
<context>
    <name>CampsPanel</name>
    <message>
        <source>Show the camp on the &amp;map</source>
        <translation>إظهار المعسكر على ال&amp;خريطة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Claims of the camp</source>
        <translation>ادعاءات المعسكر</translation>
    </message>
    <message>
        <source>What would settle most</source>
        <translation>ما يحسم أكثر من غيره</translation>
    </message>
    <message>
        <source>Parts and their camps</source>
        <translation>الأجزاء ومعسكراتها</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>المعسكرات</translation>
    </message>
    <message>
        <source>What Would Settle Most</source>
        <translation>ما يحسم أكثر من غيره</translation>
    </message>
    <message>
        <source>Colours the claims that the camps of this part differ on</source>
        <translation>تلوين الادعاءات التي تختلف عليها معسكرات هذا الجزء</translation>
    </message>
    <message>
        <source>Looking for camps and for what would settle most…</source>
        <translation>يجري البحث عن المعسكرات وعما يحسم أكثر من غيره…</translation>
    </message>
    <message>
        <source>Nothing has been looked for.</source>
        <translation>لم يُبحث عن شيء.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>المسرود أولها فقط.</translation>
    </message>
    <message>
        <source>Camp %L1: %L2 stand, %L3 fall, %L4 open</source>
        <translation>المعسكر %L1: الصامد %L2، الساقط %L3، المفتوح %L4</translation>
    </message>
    <message>
        <source>✓ Stands: %L1</source>
        <translation>✓ يصمد: %L1</translation>
    </message>
    <message>
        <source>✕ Falls: %L1</source>
        <translation>✕ يسقط: %L1</translation>
    </message>
    <message>
        <source>? Left open: %L1</source>
        <translation>? متروك مفتوحًا: %L1</translation>
    </message>
    <message>
        <source>What camp %L1 holds</source>
        <translation>ما يتبناه المعسكر %L1</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to settle.</source>
        <translation>لا شيء مفتوح، فلا شيء يُحسم.</translation>
    </message>
    <message>
        <source>Looking for what would settle most…</source>
        <translation>يجري البحث عما يحسم أكثر من غيره…</translation>
    </message>
    <message>
        <source>This was cancelled before it was found.</source>
        <translation>أُلغي هذا قبل العثور عليه.</translation>
    </message>
</context>
<context>
    <name>ChainDialog</name>
    <message>
        <source>How it refers to it</source>
        <translation>كيف يشير إليه</translation>
    </message>
    <message>
        <source>What came of looking it up</source>
        <translation>نتيجة الرجوع إليه</translation>
    </message>
    <message>
        <source>Where It Came From</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>Where the chain begins</source>
        <translation>حيث تبدأ السلسلة</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>looked up?</source>
        <translation>هل رُجع إليه؟</translation>
    </message>
    <message>
        <source>page or place</source>
        <translation>الصفحة أو الموضع</translation>
    </message>
    <message>
        <source>Add &amp;Next Hop</source>
        <translation>إضافة الإحالة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Each line goes one step further back: what the line above quotes, cites or repeats. Return in the last line begins another, Ctrl+Return adds the chain.</source>
        <translation>يعود كل سطر خطوة إلى الوراء: ما يقتبسه السطر الذي فوقه أو يستشهد به أو يكرره. المفتاح Return في السطر الأخير يبدأ سطرًا آخر، وCtrl+Return يضيف السلسلة.</translation>
    </message>
    <message>
        <source>Source or passage of step %1</source>
        <translation>المصدر أو المقطع في الخطوة %1</translation>
    </message>
    <message>
        <source>Page or place of step %1</source>
        <translation>الصفحة أو الموضع في الخطوة %1</translation>
    </message>
    <message>
        <source>p. 12</source>
        <translation>ص 12</translation>
    </message>
    <message>
        <source>Choose first what the chain begins with: a source or passage of this debate.</source>
        <translation>اختر أولًا ما تبدأ به السلسلة: مصدرًا أو مقطعًا من هذا النقاش.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>هذا مسجَّل من قبل.</translation>
    </message>
    <message>
        <source>Add Hop</source>
        <translation>إضافة إحالة</translation>
    </message>
    <message>
        <source>Add Chain</source>
        <translation>إضافة سلسلة</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message numerus="yes">
        <source>At this place: %Ln</source>
        <translation>
            <numerusform>في هذا الموضع: %Ln</numerusform>
            <numerusform>في هذا الموضع: %Ln</numerusform>
            <numerusform>في هذا الموضع: %Ln</numerusform>
            <numerusform>في هذا الموضع: %Ln</numerusform>
            <numerusform>في هذا الموضع: %Ln</numerusform>
            <numerusform>في هذا الموضع: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا شيء غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1, up to %2</source>
        <translation>بعد %1 حتى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>between which dates, what changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has changed their mind on a claim, as far as dates tell.</source>
        <translation>لم يغيّر أحد رأيه في ادعاء، بحسب ما تدل عليه التواريخ.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of mind: %Ln</source>
        <translation>
            <numerusform>تغيّرات الرأي: %Ln</numerusform>
            <numerusform>تغيّرات الرأي: %Ln</numerusform>
            <numerusform>تغيّرات الرأي: %Ln</numerusform>
            <numerusform>تغيّرات الرأي: %Ln</numerusform>
            <numerusform>تغيّرات الرأي: %Ln</numerusform>
            <numerusform>تغيّرات الرأي: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>&amp;Merge With…</source>
        <translation>دم&amp;ج مع…</translation>
    </message>
    <message>
        <source>Makes this claim and another one, keeping all links of both</source>
        <translation>يجعل هذا الادعاء وادعاءً آخر ادعاءً واحدًا، مع الاحتفاظ بروابط الاثنين كلها</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;النص</translation>
    </message>
    <message>
        <source>Reword Claim</source>
        <translation>تعديل نص الادعاء</translation>
    </message>
    <message>
        <source>shown from a distance</source>
        <translation>يظهر من بعيد</translation>
    </message>
    <message>
        <source>Short t&amp;itle</source>
        <translation>عنوان &amp;قصير</translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Answers &amp;question</source>
        <translation>&amp;يجيب عن السؤال</translation>
    </message>
    <message>
        <source>Set Question</source>
        <translation>تعيين السؤال</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>Set Topic</source>
        <translation>تعيين الموضوع</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>تفصل بينها الفاصلة «,»</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ا&amp;لوسوم</translation>
    </message>
    <message>
        <source>Set Tags</source>
        <translation>تعيين الوسوم</translation>
    </message>
    <message>
        <source>&amp;Weight (0 to 1)</source>
        <translation>الو&amp;زن (من 0 إلى 1)</translation>
    </message>
    <message>
        <source>Set Weight</source>
        <translation>تعيين الوزن</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>الأسباب والاعتراضات</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>ينصبّ على</translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>ما ينصبّ عليه</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>Quotations and statements</source>
        <translation>الاقتباسات والتصريحات</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Reasons and objections (%1)</source>
        <translation>الأسباب والاعتراضات (%1)</translation>
    </message>
    <message>
        <source>No reasons or objections yet. Ctrl+Return adds a reason.</source>
        <translation>لا أسباب ولا اعتراضات بعد. اضغط Ctrl+Return لإضافة سبب.</translation>
    </message>
    <message>
        <source>Who says so (%1)</source>
        <translation>من يقول ذلك (%1)</translation>
    </message>
    <message>
        <source>Nobody is on record as saying this.</source>
        <translation>لا يُعرف أن أحدًا قال هذا.</translation>
    </message>
    <message>
        <source>Claim to merge with</source>
        <translation>الادعاء المراد الدمج معه</translation>
    </message>
    <message>
        <source>Find the other claim…</source>
        <translation>ابحث عن الادعاء الآخر…</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>لا يوجد ادعاء فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>Counts as &amp;shown when</source>
        <translation>يُعدّ &amp;مثبتًا إذا</translation>
    </message>
    <message>
        <source>Set Proof Standard</source>
        <translation>تعيين معيار الإثبات</translation>
    </message>
    <message>
        <source>if it says what a word means</source>
        <translation>إن كان يبيّن معنى كلمة</translation>
    </message>
    <message>
        <source>Two claims that define the same term differently are rivals</source>
        <translation>الادعاءان اللذان يعرّفان المصطلح نفسه تعريفين مختلفين متنافسان</translation>
    </message>
    <message>
        <source>&amp;Defines the term</source>
        <translation>يعرّف المصطل&amp;ح</translation>
    </message>
    <message>
        <source>Set Defined Term</source>
        <translation>تعيين المصطلح المعرَّف</translation>
    </message>
    <message>
        <source>Object to This Ste&amp;p</source>
        <translation>الاعتراض على هذا الا&amp;نتقال</translation>
    </message>
    <message>
        <source>So does %1.</source>
        <comment>defines the same term; a list of claims</comment>
        <translation>وكذلك يعرّفه: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no question</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no topic</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>There is nothing to paste: no claims and no text.</source>
        <translation>لا شيء للصقه: لا ادعاءات ولا نص.</translation>
    </message>
    <message>
        <source>There is nothing to paste: the text has no words.</source>
        <translation>لا شيء للصقه: ليس في النص كلمات.</translation>
    </message>
    <message>
        <source>Paste Claim</source>
        <translation>لصق ادعاء</translation>
    </message>
    <message>
        <source>Paste %1 claims, joined by %2 reasons and objections? The first is %3.</source>
        <translation>هل تريد اللصق؟ عدد الادعاءات: %1، وعدد الأسباب والاعتراضات التي تربطها: %2. أول الادعاءات %3.</translation>
    </message>
    <message>
        <source>&amp;Paste Them</source>
        <translation>&amp;لصقها</translation>
    </message>
    <message>
        <source>Paste Claims</source>
        <translation>لصق ادعاءات</translation>
    </message>
    <message>
        <source>Paste as &amp;One Claim</source>
        <translation>لصقها &amp;ادعاءً واحدًا</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Save the changes to %1 before closing?</source>
        <translation>هل تريد حفظ التغييرات في %1 قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>&amp;Don’t Save</source>
        <translation>عدم &amp;الحفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>What was typed last in the text of %1 did not get into the debate. Close it all the same?</source>
        <translation>آخر ما كُتب في نص %1 لم يصل إلى المناظرة. أتُغلق مع ذلك؟</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>إب&amp;قاؤها مفتوحة</translation>
    </message>
    <message>
        <source>&amp;Close Without It</source>
        <translation>إ&amp;غلاق بدونه</translation>
    </message>
</context>
<context>
    <name>ColourActions</name>
    <message>
        <source>&amp;Colour by Position</source>
        <translation>تلوين بحسب الم&amp;وقف</translation>
    </message>
    <message>
        <source>Colour claims by what the chosen stakeholder holds, or by how two of them compare</source>
        <translation>تلوين الادعاءات بحسب ما يتبناه الطرف المعني المختار، أو بحسب المقارنة بين اثنين</translation>
    </message>
    <message>
        <source>Colour by &amp;Stakeholder…</source>
        <translation>تلوين بحسب ال&amp;طرف المعني…</translation>
    </message>
    <message>
        <source>Choose whose positions colour the map</source>
        <translation>اختيار من تلوّن مواقفه الخريطة</translation>
    </message>
    <message>
        <source>Com&amp;pare Two…</source>
        <translation>&amp;مقارنة طرفين…</translation>
    </message>
    <message>
        <source>Colour the map by where two stakeholders agree or not</source>
        <translation>تلوين الخريطة بحسب ما يتفق عليه طرفان معنيان وما لا يتفقان عليه</translation>
    </message>
    <message>
        <source>Only What They &amp;Assert</source>
        <translation>ما &amp;يؤيدونه فقط</translation>
    </message>
    <message>
        <source>Show only the claims that the chosen stakeholders are for; the others are hidden</source>
        <translation>إظهار الادعاءات التي تؤيدها الأطراف المعنية المختارة فقط، وإخفاء غيرها</translation>
    </message>
    <message>
        <source>The debate has no stakeholders yet.</source>
        <translation>ليس في النقاش أطراف معنية بعد.</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>طرف معني</translation>
    </message>
    <message>
        <source>Nobody has these letters.</source>
        <translation>لا أحد في اسمه هذه الحروف.</translation>
    </message>
    <message>
        <source>Two can be compared on the map: these are the first two that are chosen.</source>
        <translation>تمكن مقارنة طرفين على الخريطة: هذان أول اثنين مختارين.</translation>
    </message>
    <message>
        <source>Whose positions?</source>
        <translation>مواقف من؟</translation>
    </message>
    <message>
        <source>Compare whom?</source>
        <translation>مقارنة من؟</translation>
    </message>
    <message>
        <source>Compare %1 with whom?</source>
        <translation>مقارنة %1 بمن؟</translation>
    </message>
    <message>
        <source>Whose claims?</source>
        <translation>ادعاءات من؟</translation>
    </message>
    <message>
        <source>They assert nothing here, as far as statements tell. Everything is shown.</source>
        <translation>لا يؤيدون هنا شيئًا، بحسب ما تدل عليه التصريحات. كل شيء ظاهر.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>such as #0b5fa5</source>
        <translation>مثل #0b5fa5</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>End the colours</source>
        <translation>إنهاء الألوان</translation>
    </message>
    <message>
        <source>Show the map without these colours</source>
        <translation>إظهار الخريطة دون هذه الألوان</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This cannot be done now.</source>
        <translation>لا يمكن فعل هذا الآن.</translation>
    </message>
</context>
<context>
    <name>ConnectChoice</name>
    <message>
        <source>+ &amp;Supports</source>
        <translation>+ &amp;يدعم</translation>
    </message>
    <message>
        <source>− &amp;Objects</source>
        <translation>− يعت&amp;رض</translation>
    </message>
    <message>
        <source>How are these claims connected?</source>
        <translation>كيف يرتبط هذان الادعاءان؟</translation>
    </message>
</context>
<context>
    <name>DebateFile</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>This debate has no file yet.</source>
        <translation>ليس لهذا النقاش ملف بعد.</translation>
    </message>
    <message>
        <source>The file %1 may not be written.</source>
        <translation>لا يُسمح بالكتابة في الملف %1.</translation>
    </message>
    <message>
        <source>The folder of %1 may not be written.</source>
        <translation>لا يُسمح بالكتابة في مجلد %1.</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>العودة إلى الملف</translation>
    </message>
    <message>
        <source>Return to version %1</source>
        <translation>العودة إلى الإصدار %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>This file was changed outside Counterpoint or is slightly damaged: its content is not what Counterpoint saved.</source>
        <translation>تغيّر هذا الملف خارج Counterpoint أو فيه تلف طفيف: محتواه ليس ما حفظه Counterpoint.</translation>
    </message>
    <message>
        <source>This debate was saved by a newer version of Counterpoint (%1), so it is open for reading only.</source>
        <translation>حُفظ هذا النقاش بإصدار أحدث من Counterpoint (%1)، لذلك فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>This debate is open for reading only.</source>
        <translation>هذا النقاش مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>A debate of a newer version of Counterpoint cannot be copied into this one.</source>
        <translation>لا يمكن نسخ نقاش من إصدار أحدث من Counterpoint إلى هذا النقاش.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message numerus="yes">
        <source>This is a repaired copy: %n records could be read.</source>
        <translation>
            <numerusform>هذه نسخة مُصلَحة: لم تمكن قراءة أي قيد.</numerusform>
            <numerusform>هذه نسخة مُصلَحة: أمكنت قراءة قيد واحد.</numerusform>
            <numerusform>هذه نسخة مُصلَحة: أمكنت قراءة قيدين.</numerusform>
            <numerusform>هذه نسخة مُصلَحة: أمكنت قراءة %n قيود.</numerusform>
            <numerusform>هذه نسخة مُصلَحة: أمكنت قراءة %n قيدًا.</numerusform>
            <numerusform>هذه نسخة مُصلَحة: أمكنت قراءة %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some are missing, and %n others were left out because they refer to those. What was read may be older or damaged too: compare it with an earlier version.</source>
        <translation>
            <numerusform>بعض القيود مفقود. وقد يكون ما قُرئ أقدم أو تالفًا أيضًا: قارنه بإصدار سابق.</numerusform>
            <numerusform>بعض القيود مفقود، وتُرك قيد واحد آخر لأنه يشير إليها. وقد يكون ما قُرئ أقدم أو تالفًا أيضًا: قارنه بإصدار سابق.</numerusform>
            <numerusform>بعض القيود مفقود، وتُرك قيدان آخران لأنهما يشيران إليها. وقد يكون ما قُرئ أقدم أو تالفًا أيضًا: قارنه بإصدار سابق.</numerusform>
            <numerusform>بعض القيود مفقود، وتُركت %n قيود أخرى لأنها تشير إليها. وقد يكون ما قُرئ أقدم أو تالفًا أيضًا: قارنه بإصدار سابق.</numerusform>
            <numerusform>بعض القيود مفقود، وتُرك %n قيدًا آخر لأنها تشير إليها. وقد يكون ما قُرئ أقدم أو تالفًا أيضًا: قارنه بإصدار سابق.</numerusform>
            <numerusform>بعض القيود مفقود، وتُرك %n قيد آخر لأنها تشير إليها. وقد يكون ما قُرئ أقدم أو تالفًا أيضًا: قارنه بإصدار سابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repaired copy cannot be made.</source>
        <translation>لا يمكن إنشاء النسخة المُصلَحة.</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (مُصلَح)</translation>
    </message>
    <message>
        <source>These unsaved changes are open in another window.</source>
        <translation>هذه التغييرات غير المحفوظة مفتوحة في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The working copy with your unsaved changes is damaged.</source>
        <translation>نسخة العمل التي فيها تغييراتك غير المحفوظة تالفة.</translation>
    </message>
    <message>
        <source>It is kept at %1.</source>
        <translation>وهي باقية في %1.</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (مسترد)</translation>
    </message>
    <message>
        <source>This debate is being saved already.</source>
        <translation>يجري حفظ هذا النقاش بالفعل.</translation>
    </message>
    <message>
        <source>A large change is being made, which can be cancelled in the status bar.</source>
        <translation>يجري تغيير كبير، ويمكن إلغاؤه في شريط الحالة.</translation>
    </message>
    <message>
        <source>The working copy with this debate&apos;s history is damaged, so the history begins anew.</source>
        <translation>نسخة العمل التي فيها سجل هذه المناظرة تالفة، لذا يبدأ السجل من جديد.</translation>
    </message>
</context>
<context>
    <name>DebatePage</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;العنوان</translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>&amp;Question debated</source>
        <translation>السؤال محل الن&amp;قاش</translation>
    </message>
    <message>
        <source>Change Question</source>
        <translation>تغيير السؤال</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>المل&amp;خص</translation>
    </message>
    <message>
        <source>Change Summary</source>
        <translation>تغيير الملخص</translation>
    </message>
    <message>
        <source>such as en or pt-BR</source>
        <translation>مثل en أو pt-BR</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Change Language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>In this debate</source>
        <translation>في هذا النقاش</translation>
    </message>
    <message>
        <source>Select a card on the map or a row of the outline to see and edit it here. Ctrl+K goes to a claim.</source>
        <translation>حدد بطاقة على الخريطة أو صفًا في المخطط لتراه وتعدله هنا. اضغط Ctrl+K للانتقال إلى ادعاء.</translation>
    </message>
    <message>
        <source>Questions: %L1
Claims: %L2
Reasons and objections: %L3
Statements: %L4
Sources: %L5</source>
        <translation>الأسئلة: %L1
الادعاءات: %L2
الأسباب والاعتراضات: %L3
التصريحات: %L4
المصادر: %L5</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Only in the file</source>
        <translation>في الملف فقط</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>ما الذي يختلف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>These are the first %1.</source>
        <translation>هذه أول %1.</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>تجري المقارنة مع %1…</translation>
    </message>
    <message>
        <source>What you see here is just what %1 holds.</source>
        <translation>ما تراه هنا هو بالضبط ما يحتويه %1.</translation>
    </message>
    <message>
        <source>%1: %2. Not the same: %3. Only here: %4.</source>
        <translation>%1: %2. مختلف: %3. هنا فقط: %4.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reloading takes over what is in the file, and can be undone.</source>
        <translation>إعادة التحميل تأخذ بما في الملف، ويمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>في الإصدار فقط</translation>
    </message>
    <message>
        <source>Bringing the version back can be undone.</source>
        <translation>استرجاع الإصدار يمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Linked Premise</source>
        <translation>مقدمة مرتبطة</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>طعن</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Copy what is selected and delete it</source>
        <translation>نسخ المحدد ثم حذفه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copy what is selected, as cards, as text and as a picture</source>
        <translation>نسخ المحدد بطاقاتٍ ونصًا وصورة</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Add copied claims, or the claims in a text</source>
        <translation>إضافة الادعاءات المنسوخة، أو الادعاءات الموجودة في نص</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Add what is selected once more</source>
        <translation>إضافة المحدد مرة أخرى</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Delete what is selected; Undo brings it back</source>
        <translation>حذف المحدد، والتراجع يعيده</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحد&amp;يد الكل</translation>
    </message>
    <message>
        <source>Select all cards that are shown</source>
        <translation>تحديد كل البطاقات الظاهرة</translation>
    </message>
    <message>
        <source>Select &amp;Branch</source>
        <translation>&amp;تحديد الفرع</translation>
    </message>
    <message>
        <source>Select the claim and all that bears on it</source>
        <translation>تحديد الادعاء وكل ما ينصبّ عليه</translation>
    </message>
    <message>
        <source>&amp;Edit Words</source>
        <translation>تعديل &amp;النص</translation>
    </message>
    <message>
        <source>Change the words of the selected card in place</source>
        <translation>تغيير نص البطاقة المحددة في مكانه</translation>
    </message>
    <message>
        <source>&amp;Merge Two Claims</source>
        <translation>&amp;دمج ادعاءين</translation>
    </message>
    <message>
        <source>Make two claims one, with the links of both; the first keeps its words</source>
        <translation>جعل ادعاءين ادعاءً واحدًا بروابط الاثنين، ويبقى نص الأول</translation>
    </message>
    <message>
        <source>Lin&amp;k Premises</source>
        <translation>رب&amp;ط المقدمات</translation>
    </message>
    <message>
        <source>Join reasons or objections into one that rests on all of their premises</source>
        <translation>ضم أسباب أو اعتراضات في واحد يستند إلى مقدماتها كلها</translation>
    </message>
    <message>
        <source>Separate Premi&amp;ses</source>
        <translation>فصل ال&amp;مقدمات</translation>
    </message>
    <message>
        <source>Let each premise bear on its target by itself</source>
        <translation>جعل كل مقدمة تنصبّ على الهدف وحدها</translation>
    </message>
    <message>
        <source>U&amp;npin</source>
        <translation>إل&amp;غاء التثبيت</translation>
    </message>
    <message>
        <source>Let the layout place the selected cards again</source>
        <translation>ترك التخطيط يعيد وضع البطاقات المحددة</translation>
    </message>
    <message>
        <source>Make It a &amp;Reason</source>
        <translation>&amp;جعله سببًا</translation>
    </message>
    <message>
        <source>The selected lines support what they end on</source>
        <translation>تصبح الخطوط المحددة داعمة لما تنتهي عنده</translation>
    </message>
    <message>
        <source>Make a Reason</source>
        <translation>جعله سببًا</translation>
    </message>
    <message>
        <source>Make It an &amp;Objection</source>
        <translation>جعله &amp;اعتراضًا</translation>
    </message>
    <message>
        <source>The selected lines attack what they end on</source>
        <translation>تصبح الخطوط المحددة معارضة لما تنتهي عنده</translation>
    </message>
    <message>
        <source>Make an Objection</source>
        <translation>جعله اعتراضًا</translation>
    </message>
    <message>
        <source>Make It a Re&amp;statement</source>
        <translation>جعله إعادة &amp;صياغة</translation>
    </message>
    <message>
        <source>The selected lines say the same in other words</source>
        <translation>تصبح الخطوط المحددة قولًا للشيء نفسه بكلمات أخرى</translation>
    </message>
    <message>
        <source>Make a Restatement</source>
        <translation>جعله إعادة صياغة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ب&amp;حث…</translation>
    </message>
    <message>
        <source>Search claims, notes, texts and stakeholders</source>
        <translation>البحث في الادعاءات والملاحظات والنصوص والأطراف المعنية</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>البح&amp;ث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>الانتقال إلى الموضع التالي الذي عُثر عليه</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>ال&amp;بحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>الانتقال إلى الموضع السابق الذي عُثر عليه</translation>
    </message>
    <message>
        <source>&amp;Go to Claim…</source>
        <translation>الا&amp;نتقال إلى ادعاء…</translation>
    </message>
    <message>
        <source>Jump to a claim by a few letters of it</source>
        <translation>الانتقال إلى ادعاء ببضعة حروف منه</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>ت&amp;راجع عن %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إ&amp;عادة %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Select exactly two claims: the first keeps its words.</source>
        <translation>حدد ادعاءين فقط، ويبقى نص الأول.</translation>
    </message>
    <message>
        <source>Merge Claims</source>
        <translation>دمج الادعاءين</translation>
    </message>
    <message>
        <source>Link Premises</source>
        <translation>ربط المقدمات</translation>
    </message>
    <message>
        <source>Separate Premises</source>
        <translation>فصل المقدمات</translation>
    </message>
    <message>
        <source>Move Ro&amp;w Up</source>
        <translation>نقل ال&amp;صف إلى أعلى</translation>
    </message>
    <message>
        <source>Sort the outline&apos;s row before the one above</source>
        <translation>ترتيب صف المخطط قبل الصف الذي فوقه</translation>
    </message>
    <message>
        <source>M&amp;ove Row Down</source>
        <translation>نقل الص&amp;ف إلى أسفل</translation>
    </message>
    <message>
        <source>Sort the outline&apos;s row after the one below</source>
        <translation>ترتيب صف المخطط بعد الصف الذي تحته</translation>
    </message>
    <message>
        <source>L&amp;ist All That Is Found…</source>
        <translation>عر&amp;ض كل ما عُثر عليه…</translation>
    </message>
    <message>
        <source>Search in a panel, which keeps what was found</source>
        <translation>البحث في لوحة تحتفظ بما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>a few letters of a source or passage, or a new title</source>
        <translation>بضعة حروف من مصدر أو مقطع، أو عنوان جديد</translation>
    </message>
</context>
<context>
    <name>ExchangeDock</name>
    <message>
        <source>Import and Export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>It is no longer in the debate.</source>
        <translation>لم يعد موجودًا في النقاش.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>such as “Left behind”, how much</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>&amp;Show What</source>
        <translation>إ&amp;ظهار الملاحظات</translation>
    </message>
</context>
<context>
    <name>ExchangeReport</name>
    <message>
        <source>%1: %2.</source>
        <comment>kind of record, how many are new</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>استُورد من %1.</translation>
    </message>
    <message>
        <source>Imported from %1 of %2 files.</source>
        <translation>استُورد من %1 من الملفات، وعددها %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of record, how many were written</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>مُصحَّح</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>الأسباب والاعتراضات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>المداخلات</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>الأطراف المعنية</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Answers to critical questions</source>
        <translation>إجابات الأسئلة النقدية</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>المواضع على الخريطة</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>المآخذ المنحّاة جانبًا</translation>
    </message>
    <message>
        <source>Own schemes</source>
        <translation>أنماط النقاش الخاصة</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>الجديد: %1</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>المُستبدَل: %1</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>الباقي كما هو: %1</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>المُطابَق: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>ما كان هناك من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>صورة SVG</translation>
    </message>
    <message>
        <source>Sharp at every size, with text that can be selected; for web pages and further drawing.</source>
        <translation>واضحة بكل الأحجام، ويمكن تحديد نصها؛ لصفحات الوِب ولمتابعة الرسم.</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>صفحة PDF</translation>
    </message>
    <message>
        <source>One page of the map’s size with its fonts; for papers and for sending.</source>
        <translation>صفحة واحدة بحجم الخريطة مع خطوطها الطباعية؛ للأوراق البحثية وللإرسال.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>Pixels; for slides and messages. Choose a scale of 2 or more for print.</source>
        <translation>صورة نقطية؛ للشرائح والرسائل. اختر مقياس 2 أو أكثر للطباعة.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>What is known of each claim, for search engines and fact-checkers; only what somebody graded.</source>
        <translation>ما يُعرف عن كل ادعاء، لمحركات البحث ومدققي الحقائق؛ ما قيّمه أحدٌ فقط.</translation>
    </message>
    <message>
        <source>Reference list, %1</source>
        <translation>قائمة المراجع، %1</translation>
    </message>
    <message>
        <source>The sources as text, in the form that papers and theses want.</source>
        <translation>المصادر نصًّا، بالصيغة التي تتطلبها الأبحاث والرسائل.</translation>
    </message>
    <message>
        <source>No claim is selected.</source>
        <translation>لا ادعاء محدد.</translation>
    </message>
    <message>
        <source>Select claims, or export all of them.</source>
        <translation>حدد ادعاءات، أو صدّرها كلها.</translation>
    </message>
    <message>
        <source>A folder for whoever checks: the texts as they came, checksums, sources, quotations and hops.</source>
        <translation>مجلد لمن يتحقق: النصوص كما وردت، والمجاميع الاختبارية، والمصادر، والاقتباسات، والإحالات.</translation>
    </message>
    <message>
        <source>For reference managers; what was not changed is written as it came.</source>
        <translation>لبرامج إدارة المراجع؛ وما لم يُغيَّر يُكتب كما جاء.</translation>
    </message>
    <message>
        <source>All of the debate that the format has room for.</source>
        <translation>كل ما في النقاش مما يتسع له التنسيق.</translation>
    </message>
    <message>
        <source>Objections as attacks, for solvers; a second file says what each argument stands for.</source>
        <translation>الاعتراضات هجمات، لبرامج حل الحجاج؛ وملف ثانٍ يذكر ما ترمز إليه كل حجة.</translation>
    </message>
    <message>
        <source>What each argument stands for is in %1.</source>
        <translation>ما ترمز إليه كل حجة مذكور في %1.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>الظاهر على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>التنس&amp;يق:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;المحتوى:</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>الم&amp;قياس:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>تصدير باسم</translation>
    </message>
    <message>
        <source>There is already a file named %1. Replacing it cannot be undone.</source>
        <translation>يوجد ملف بالاسم %1. لا يمكن التراجع عن استبداله.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>است&amp;بدال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة %1…</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>كل الادعاءات</translation>
    </message>
    <message>
        <source>The selected claims</source>
        <translation>الادعاءات المحددة</translation>
    </message>
    <message>
        <source>With its &amp;colours and their legend</source>
        <translation>مع أل&amp;وانها ومفتاح الألوان</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Not everything was understood. F8 goes from place to place.</source>
        <translation>لم يُفهم كل شيء. ينتقل F8 من موضع إلى آخر.</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>ما لم يُفهم</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Begin an empty debate</source>
        <translation>بدء نقاش فارغ</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a debate from a file</source>
        <translation>فتح نقاش من ملف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Write the debate into its file</source>
        <translation>كتابة النقاش في ملفه</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Write the debate into another file, and stay with that one</source>
        <translation>كتابة النقاش في ملف آخر، ومتابعة العمل في ذلك الملف</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>حف&amp;ظ نسخة…</translation>
    </message>
    <message>
        <source>Write the debate into another file, and stay with this one</source>
        <translation>كتابة النقاش في ملف آخر، ومتابعة العمل في هذا الملف</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>ال&amp;عودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>Go back to what the file holds; Undo brings your edits back</source>
        <translation>العودة إلى ما في الملف، والتراجع يعيد تعديلاتك</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>&amp;الإصدارات…</translation>
    </message>
    <message>
        <source>List what was saved before, and bring it back</source>
        <translation>سرد ما حُفظ من قبل، واسترجاعه</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write the map as a picture, or the debate as text</source>
        <translation>كتابة الخريطة صورةً، أو النقاش نصًا</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the map, or write it as a PDF of pages</source>
        <translation>طباعة الخريطة، أو كتابتها صفحات PDF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>إغلاق كل النوافذ</translation>
    </message>
    <message>
        <source>This debate has never been saved.</source>
        <translation>لم يُحفظ هذا النقاش قط.</translation>
    </message>
    <message>
        <source>The file holds all of it already.</source>
        <translation>الملف يضم كل شيء بالفعل.</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>ت&amp;قرير…</translation>
    </message>
    <message>
        <source>Write the debate as a document to read and to hand in</source>
        <translation>كتابة النقاش مستندًا يُقرأ ويُسلَّم</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>إ&amp;ظهار الكل</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;العلاقات</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>الموا&amp;ضيع</translation>
    </message>
    <message>
        <source>No topics yet. Give a claim a topic in the inspector, or make one under Groups.</source>
        <translation>لا مواضيع بعد. أعطِ ادعاءً موضوعًا في لوحة التفاصيل، أو أنشئ موضوعًا في لوحة المجموعات.</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ا&amp;لوسوم</translation>
    </message>
    <message>
        <source>No tags yet. Tag a claim in the inspector.</source>
        <translation>لا وسوم بعد. أضف وسمًا إلى ادعاء في لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>%1 shown; none ticked: all</source>
        <translation>ما يظهر من %1؛ إن لم يُؤشَّر شيء: الكل</translation>
    </message>
    <message>
        <source>&amp;Only around the selected card</source>
        <translation>حول ال&amp;بطاقة المحددة فقط</translation>
    </message>
    <message>
        <source>&amp;Distance in steps</source>
        <translation>المسا&amp;فة بالخطوات</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>لا شيء مخفي.</translation>
    </message>
    <message>
        <source>Hidden: %L1</source>
        <translation>المخفي: %L1</translation>
    </message>
    <message>
        <source>Ends filter, focus and folding</source>
        <translation>ينهي التصفية والتركيز والطي</translation>
    </message>
    <message>
        <source>All is shown already</source>
        <translation>كل شيء ظاهر بالفعل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Undercuts</source>
        <translation>الطعون</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>إعادات الصياغة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Select a card first</source>
        <translation>حدد بطاقة أولًا</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>ابحث في هذا النص</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>ابحث في هذا النص…</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation>ليس في هذا النص</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 أو أكثر</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 من %2</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Nothing in this debate contains these words.</source>
        <translation>لا شيء في هذا النقاش يحتوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Find claim, passage or person</source>
        <translation>البحث عن ادعاء أو مقطع أو شخص</translation>
    </message>
    <message>
        <source>Find claim, passage, person…</source>
        <translation>ابحث عن ادعاء أو مقطع أو شخص…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Find by words, in any order and by any part of them</source>
        <translation>البحث بالكلمات، بأي ترتيب وبأي جزء منها</translation>
    </message>
    <message>
        <source>Open a debate first, to find something in it.</source>
        <translation>افتح نقاشًا أولًا لتبحث فيه.</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find in the debate</source>
        <translation>بحث في النقاش</translation>
    </message>
    <message>
        <source>Find in claims, notes, quotations, names…</source>
        <translation>ابحث في الادعاءات والملاحظات والاقتباسات والأسماء…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Type any part of a word. F3 and Shift+F3 walk through what is found.</source>
        <translation>اكتب أي جزء من كلمة. للتنقل بين النتائج اضغط F3 وShift+F3.</translation>
    </message>
    <message>
        <source>Nothing in this debate contains these words.</source>
        <translation>لا شيء في هذا النقاش يحتوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>The best %1 places</source>
        <translation>أفضل المواضع، وعددها %1</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>موضع واحد</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>المواضع: %1</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Places with some of them: %1</source>
        <translation>لا شيء فيه كل هذه الكلمات. مواضع فيها بعضها: %1</translation>
    </message>
    <message>
        <source>%1, and with some of these words: %2</source>
        <translation>%1، ومواضع فيها بعض هذه الكلمات: %2</translation>
    </message>
</context>
<context>
    <name>FoundItems</name>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>الأسباب والاعتراضات</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>الأطراف المعنية</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>مواضع أخرى</translation>
    </message>
    <message>
        <source>%1 with some of these words</source>
        <translation>%1 التي فيها بعض هذه الكلمات</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>الأنماط الحجاجية</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>%1, claims: %2</source>
        <translation>%1، الادعاءات: %2</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>A question needs words.</source>
        <translation>لا بد للسؤال من نص.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>لا بد للوسم من اسم.</translation>
    </message>
    <message>
        <source>There is already a tag of that name.</source>
        <translation>يوجد وسم بهذا الاسم.</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;الأسئلة</translation>
    </message>
    <message>
        <source>No questions yet. A question is what is being debated; claims answer it. Type one below, then drag claims onto it or choose it in a claim.</source>
        <translation>لا أسئلة بعد. السؤال هو ما يدور حوله النقاش، والادعاءات تجيب عنه. اكتب سؤالًا أدناه، ثم اسحب الادعاءات إليه أو اختره في ادعاء.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>الموا&amp;ضيع</translation>
    </message>
    <message>
        <source>No topics yet. A topic is a tinted area of the map. Type a name below, then drag claims onto it or choose it in a claim.</source>
        <translation>لا مواضيع بعد. الموضوع منطقة ملونة على الخريطة. اكتب اسمًا أدناه، ثم اسحب الادعاءات إليه أو اختره في ادعاء.</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ا&amp;لوسوم</translation>
    </message>
    <message>
        <source>No tags yet. A tag is a label that claims share, whatever their topic. Type a name below, then drag claims onto it or type it in a claim.</source>
        <translation>لا وسوم بعد. الوسم علامة تشترك فيها ادعاءات أيًا كان موضوعها. اكتب اسمًا أدناه، ثم اسحب الادعاءات إليه أو اكتبه في ادعاء.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Group Claims</source>
        <translation>تجميع الادعاءات</translation>
    </message>
    <message>
        <source>&amp;Select Claims</source>
        <translation>تحد&amp;يد الادعاءات</translation>
    </message>
    <message>
        <source>Selects all claims of it, on the map and in the outline</source>
        <translation>يحدد كل ادعاءاته على الخريطة وفي المخطط</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إع&amp;ادة تسمية</translation>
    </message>
    <message>
        <source>Changes its name (F2)</source>
        <translation>يغيّر اسمه (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Its claims stay in the debate</source>
        <translation>تبقى ادعاءاته في النقاش</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>اختر واحدًا أولًا.</translation>
    </message>
    <message>
        <source>It has no claims yet.</source>
        <translation>ليست له ادعاءات بعد.</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Questions, topics and tags</source>
        <translation>الأسئلة والمواضيع والوسوم</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing has been changed yet. Each change will be listed here, and you can go back to any of them.</source>
        <translation>لم يتغير شيء بعد. سيُسرد كل تغيير هنا، ويمكنك العودة إلى أي منها.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>السجل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (تم التراجع عنه)</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1, where you are</source>
        <translation>%1، أنت هنا</translation>
    </message>
    <message>
        <source>● The beginning</source>
        <translation>● البداية</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>HopDialog</name>
    <message>
        <source>Hop</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>That</source>
        <translation>ذاك</translation>
    </message>
    <message>
        <source>&amp;Looked up?</source>
        <translation>هل &amp;رُجع إليه؟</translation>
    </message>
    <message>
        <source>&amp;Page or place</source>
        <translation>ال&amp;صفحة أو الموضع</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>&amp;Keep Changes</source>
        <translation>ال&amp;احتفاظ بالتغييرات</translation>
    </message>
    <message>
        <source>&amp;Delete Hop</source>
        <translation>&amp;حذف الإحالة</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>The quotation: %1.</source>
        <translation>الاقتباس: %1.</translation>
    </message>
    <message>
        <source>Change Hop</source>
        <translation>تغيير الإحالة</translation>
    </message>
    <message>
        <source>Delete Hop</source>
        <translation>حذف الإحالة</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>In %1:</source>
        <translation>في %1:</translation>
    </message>
    <message>
        <source>The first rows: %1</source>
        <translation>الصفوف الأولى: %1</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Into &amp;this debate</source>
        <translation>في &amp;هذا النقاش</translation>
    </message>
    <message>
        <source>Into a &amp;new debate</source>
        <translation>في نقاش &amp;جديد</translation>
    </message>
    <message>
        <source>Claims with the &amp;same words, and people with the same name, become those that are there</source>
        <translation>الادعاءات التي لها الكلمات ن&amp;فسها، والأشخاص الذين لهم الاسم نفسه، تصبح هي الموجودة بالفعل</translation>
    </message>
    <message>
        <source>Each file becomes a t&amp;opic</source>
        <translation>كل ملف يصبح مو&amp;ضوعًا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>No debate is open here that may be edited.</source>
        <translation>لا نقاش مفتوحًا هنا يمكن تحريره.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>أين يوضع</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Looking at what would arrive…</source>
        <translation>يجري النظر فيما سيصل…</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>من %1:</translation>
    </message>
    <message>
        <source>%1 of %2 files can be read:</source>
        <translation>تمكن قراءة %1 من الملفات، وعددها %2:</translation>
    </message>
    <message>
        <source>None of these files can be read.</source>
        <translation>لا تمكن قراءة أيٍّ من هذه الملفات.</translation>
    </message>
    <message>
        <source>All of this is in the debate already.</source>
        <translation>كل هذا في النقاش من قبل.</translation>
    </message>
    <message>
        <source>%1 can be read once the questions below are answered.</source>
        <translation>يمكن قراءة %1 بعد الإجابة عن الأسئلة أدناه.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Files</source>
        <translation>
            <numerusform>استيراد الملفات</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفًا</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>لا ملفات للقراءة…</numerusform>
            <numerusform>تجري قراءة ملف واحد…</numerusform>
            <numerusform>تجري قراءة ملفين…</numerusform>
            <numerusform>تجري قراءة %n ملفات…</numerusform>
            <numerusform>تجري قراءة %n ملفًا…</numerusform>
            <numerusform>تجري قراءة %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Bring in what files of other programs hold, after showing what would come</source>
        <translation>جلب ما في ملفات البرامج الأخرى، بعد عرض ما سيأتي</translation>
    </message>
    <message>
        <source>Import from Clip&amp;board</source>
        <translation>استيراد من الحاف&amp;ظة</translation>
    </message>
    <message>
        <source>Bring in copied text of another program, such as Argdown, or copied files</source>
        <translation>جلب نص منسوخ من برنامج آخر، مثل Argdown، أو ملفات منسوخة</translation>
    </message>
    <message>
        <source>I&amp;mport and Export</source>
        <translation>الاس&amp;تيراد والتصدير</translation>
    </message>
    <message>
        <source>Show what became of the last import or export</source>
        <translation>إظهار ما نتج عن آخر استيراد أو تصدير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text of a format that is known, and no files.</source>
        <translation>ليس في الحافظة نص بتنسيق معروف، ولا ملفات.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Files that can be imported (%1)</source>
        <translation>الملفات التي يمكن استيرادها (%1)</translation>
    </message>
</context>
<context>
    <name>InferencePage</name>
    <message>
        <source>Reason (speaks for)</source>
        <translation>سبب (يؤيد)</translation>
    </message>
    <message>
        <source>Objection (speaks against)</source>
        <translation>اعتراض (يعارض)</translation>
    </message>
    <message>
        <source>Restatement (says the same)</source>
        <translation>إعادة صياغة (تقول الشيء نفسه)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;النوع</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>&amp;Premises</source>
        <translation>ا&amp;لمقدمات</translation>
    </message>
    <message>
        <source>Remove Premise</source>
        <translation>إزالة مقدمة</translation>
    </message>
    <message>
        <source>Mark Premise</source>
        <translation>تمييز مقدمة</translation>
    </message>
    <message>
        <source>Sort Premises</source>
        <translation>ترتيب المقدمات</translation>
    </message>
    <message>
        <source>&amp;Add Premise…</source>
        <translation>إ&amp;ضافة مقدمة…</translation>
    </message>
    <message>
        <source>Links one more claim: together they bear on the target</source>
        <translation>يربط ادعاءً آخر، فتنصبّ المقدمات معًا على الهدف</translation>
    </message>
    <message>
        <source>&amp;Remove Premise</source>
        <translation>إ&amp;زالة المقدمة</translation>
    </message>
    <message>
        <source>Takes the current premise away; the claim stays in the debate</source>
        <translation>يزيل المقدمة الحالية، ويبقى الادعاء في النقاش</translation>
    </message>
    <message>
        <source>&amp;Separate Premises</source>
        <translation>&amp;فصل المقدمات</translation>
    </message>
    <message>
        <source>Each premise bears on the target by itself</source>
        <translation>تنصبّ كل مقدمة على الهدف وحدها</translation>
    </message>
    <message>
        <source>Separate Premises</source>
        <translation>فصل المقدمات</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>ينصبّ على</translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>ما ينصبّ عليه</translation>
    </message>
    <message>
        <source>Change &amp;Target…</source>
        <translation>تغيير ال&amp;هدف…</translation>
    </message>
    <message>
        <source>Lets it bear on another claim</source>
        <translation>يجعله ينصبّ على ادعاء آخر</translation>
    </message>
    <message>
        <source>Undercut by</source>
        <translation>يطعن فيه</translation>
    </message>
    <message>
        <source>What bears on it</source>
        <translation>ما ينصبّ على هذا</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Weight (0 to 1)</source>
        <translation>ال&amp;وزن (من 0 إلى 1)</translation>
    </message>
    <message>
        <source>Set Weight</source>
        <translation>تعيين الوزن</translation>
    </message>
    <message>
        <source>An undercut: it denies that the premises bear on the conclusion.</source>
        <translation>طعن: ينفي أن المقدمات تنصبّ على النتيجة.</translation>
    </message>
    <message>
        <source>Undermining: it attacks a claim that serves as a premise.</source>
        <translation>تقويض: يعارض ادعاءً يُستخدم مقدمةً.</translation>
    </message>
    <message>
        <source>A rebuttal: it attacks a conclusion.</source>
        <translation>دحض: يعارض نتيجة.</translation>
    </message>
    <message>
        <source>Premise to link</source>
        <translation>المقدمة المراد ربطها</translation>
    </message>
    <message>
        <source>Find a claim…</source>
        <translation>ابحث عن ادعاء…</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>لا يوجد ادعاء فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>Add Premise</source>
        <translation>إضافة مقدمة</translation>
    </message>
    <message>
        <source>Claim to bear on</source>
        <translation>الادعاء الذي ينصبّ عليه</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>تغيير الهدف</translation>
    </message>
    <message>
        <source>&amp;Object to This Step</source>
        <translation>الا&amp;عتراض على هذا الانتقال</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Debate Information</source>
        <translation>معلومات النقاش</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>السؤال:</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>الادعاءات:</translation>
    </message>
    <message>
        <source>Reasons and objections:</source>
        <translation>الأسباب والاعتراضات:</translation>
    </message>
    <message>
        <source>Questions:</source>
        <translation>الأسئلة:</translation>
    </message>
    <message>
        <source>Stakeholders:</source>
        <translation>الأطراف المعنية:</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>التصريحات:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>المصادر:</translation>
    </message>
    <message>
        <source>Quotations:</source>
        <translation>الاقتباسات:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>لم يُحفظ قط</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>مرات الحفظ:</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last saved by:</source>
        <translation>آخر من حفظ:</translation>
    </message>
    <message>
        <source>Steps that can be undone:</source>
        <translation>الخطوات التي يمكن التراجع عنها:</translation>
    </message>
</context>
<context>
    <name>InsertActions</name>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;ادعاء</translation>
    </message>
    <message>
        <source>Add a claim that stands alone</source>
        <translation>إضافة ادعاء مستقل</translation>
    </message>
    <message>
        <source>&amp;Sibling</source>
        <translation>&amp;نظير</translation>
    </message>
    <message>
        <source>Add one more of what is selected, bearing on the same</source>
        <translation>إضافة واحد آخر مثل المحدد ينصبّ على الشيء نفسه</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>س&amp;بب</translation>
    </message>
    <message>
        <source>Add a reason for what is selected</source>
        <translation>إضافة سبب للمحدد</translation>
    </message>
    <message>
        <source>&amp;Objection</source>
        <translation>اعت&amp;راض</translation>
    </message>
    <message>
        <source>Add an objection to what is selected</source>
        <translation>إضافة اعتراض على المحدد</translation>
    </message>
    <message>
        <source>&amp;Linked Premise</source>
        <translation>م&amp;قدمة مرتبطة</translation>
    </message>
    <message>
        <source>Add a claim that the selected reason or objection also rests on</source>
        <translation>إضافة ادعاء يستند إليه أيضًا السبب أو الاعتراض المحدد</translation>
    </message>
    <message>
        <source>&amp;Undercut</source>
        <translation>ط&amp;عن</translation>
    </message>
    <message>
        <source>Object to the step from premise to conclusion, not to either of them</source>
        <translation>الاعتراض على الانتقال من المقدمة إلى النتيجة، لا على أيٍّ منهما</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;سؤال</translation>
    </message>
    <message>
        <source>Add a question that claims may answer</source>
        <translation>إضافة سؤال قد تجيب عنه ادعاءات</translation>
    </message>
    <message>
        <source>O&amp;ption</source>
        <translation>&amp;خيار</translation>
    </message>
    <message>
        <source>Add an answer to the selected question</source>
        <translation>إضافة إجابة عن السؤال المحدد</translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation>&amp;موضوع…</translation>
    </message>
    <message>
        <source>Gather the selected claims under a topic</source>
        <translation>جمع الادعاءات المحددة تحت موضوع</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Name of the topic that the selected claims belong to:</source>
        <translation>اسم الموضوع الذي تنتمي إليه الادعاءات المحددة:</translation>
    </message>
    <message>
        <source>Add Topic</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Select a question, or one of its answers.</source>
        <translation>حدد سؤالًا أو إحدى إجاباته.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>نقاش</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>… and %L1 more characters, which stay as they are.</source>
        <translation>… وحروف أخرى عددها %L1، تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;النص</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>لا بد للسؤال من نص.</translation>
    </message>
    <message>
        <source>Reword Question</source>
        <translation>تعديل نص السؤال</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <translation>الخيارات (%1)</translation>
    </message>
    <message>
        <source>No options yet. Ctrl+Return adds one.</source>
        <translation>لا خيارات بعد. اضغط Ctrl+Return لإضافة خيار.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Its options exclude one an&amp;other</source>
        <translation>خياراته يستبعد بعضها &amp;بعضًا</translation>
    </message>
    <message>
        <source>Only one of them can hold: each objects to all others when it is judged what stands</source>
        <translation>لا يمكن أن يثبت منها إلا واحد: يعترض كلٌّ منها على كل ما عداه عند الحكم على ما يصمد</translation>
    </message>
    <message>
        <source>Make Options Exclusive</source>
        <translation>جعل الخيارات متنافية</translation>
    </message>
    <message>
        <source>Let Options Go Together</source>
        <translation>السماح باجتماع الخيارات</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Identifier: %1</source>
        <translation>المعرّف: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of something that a file says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From its file</source>
        <translation>من ملفه</translation>
    </message>
    <message>
        <source>From its file: %1</source>
        <translation>من ملفه: %1</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>&amp;Keep This View…</source>
        <translation>الاحتفاظ &amp;بهذا العرض…</translation>
    </message>
    <message>
        <source>Keep direction, filter, focus and folding under a name</source>
        <translation>الاحتفاظ بالاتجاه والتصفية والتركيز والطي تحت اسم</translation>
    </message>
    <message>
        <source>Keep This View</source>
        <translation>الاحتفاظ بهذا العرض</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced:</source>
        <translation>اسم العرض؛ ويُستبدل العرض الذي يحمل الاسم نفسه:</translation>
    </message>
    <message>
        <source>Keep View</source>
        <translation>الاحتفاظ بالعرض</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>Forget View</source>
        <translation>نسيان العرض</translation>
    </message>
</context>
<context>
    <name>KeysHint</name>
    <message>
        <source>Press %1 for a claim.</source>
        <translation>اضغط %1 لإضافة ادعاء.</translation>
    </message>
    <message>
        <source>Press %1 for a question.</source>
        <translation>اضغط %1 لإضافة سؤال.</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Edit Text</source>
        <translation>تعديل النص</translation>
    </message>
</context>
<context>
    <name>LongChanges</name>
    <message>
        <source>Going through the history…</source>
        <translation>يجري المرور على السجل…</translation>
    </message>
    <message>
        <source>Undoing %1…</source>
        <translation>يجري التراجع عن %1…</translation>
    </message>
    <message>
        <source>Redoing %1…</source>
        <translation>تجري إعادة %1…</translation>
    </message>
    <message>
        <source>The debate has changed in between.</source>
        <translation>تغيّر النقاش في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was undone or redone.</source>
        <translation>لم يجرِ تراجع ولا إعادة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is no longer in the debate.</source>
        <translation>لم يعد موجودًا في النقاش.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Open a &amp;Copy to Edit</source>
        <translation>&amp;فتح نسخة للتعديل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Deletes them and what cannot stand without them. Undo brings all back.</source>
        <translation>يحذفها مع ما لا يقوم من دونها. والتراجع يعيدها كلها.</translation>
    </message>
    <message>
        <source>Set t&amp;opic of all to</source>
        <translation>تع&amp;يين موضوع الكل إلى</translation>
    </message>
    <message>
        <source>Set Topic</source>
        <translation>تعيين الموضوع</translation>
    </message>
    <message>
        <source>There is no topic of that name yet.</source>
        <translation>لا يوجد موضوع بهذا الاسم بعد.</translation>
    </message>
    <message>
        <source>Make all options of &amp;question</source>
        <translation>جعل الكل &amp;خيارات للسؤال</translation>
    </message>
    <message>
        <source>Set Question</source>
        <translation>تعيين السؤال</translation>
    </message>
    <message>
        <source>There is no question of these words yet.</source>
        <translation>لا يوجد سؤال بهذا النص بعد.</translation>
    </message>
    <message>
        <source>name, then Return</source>
        <translation>الاسم ثم Return</translation>
    </message>
    <message>
        <source>&amp;Add tag to all</source>
        <translation>إضافة وسم إلى &amp;الكل</translation>
    </message>
    <message>
        <source>&amp;Remove tag from all</source>
        <translation>إ&amp;زالة وسم من الكل</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>None of them has a tag of that name.</source>
        <translation>ليس لأي منها وسم بهذا الاسم.</translation>
    </message>
    <message>
        <source>&amp;Merge the Two…</source>
        <translation>دم&amp;ج الاثنين…</translation>
    </message>
    <message>
        <source>Makes the two claims one, keeping all links of both</source>
        <translation>يجعل الادعاءين ادعاءً واحدًا، مع الاحتفاظ بروابط الاثنين كلها</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>إعادات الصياغة</translation>
    </message>
    <message>
        <source>Make all &amp;kinds</source>
        <translation>جعل &amp;كل الأنواع</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>&amp;Link Premises</source>
        <translation>&amp;ربط المقدمات</translation>
    </message>
    <message>
        <source>Joins them into one reason or objection with linked premises</source>
        <translation>يضمها في سبب واحد أو اعتراض واحد بمقدمات مرتبطة</translation>
    </message>
    <message>
        <source>Link Premises</source>
        <translation>ربط المقدمات</translation>
    </message>
    <message>
        <source>Claims: %1. Reasons and objections: %2.</source>
        <translation>الادعاءات: %1. الأسباب والاعتراضات: %2.</translation>
    </message>
    <message>
        <source>(leave as they are)</source>
        <translation>(تركها كما هي)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>&amp;Delete %1 Items</source>
        <translation>ح&amp;ذف العناصر (%1)</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Delete %1 Items</source>
        <translation>حذف العناصر (%1)</translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message>
        <source>A question has answers, not objections. Select one of its answers to object to it.</source>
        <translation>للسؤال إجابات لا اعتراضات. حدد إحدى إجاباته لتعترض عليها.</translation>
    </message>
    <message>
        <source>Select the claim, or the line, that this is about.</source>
        <translation>حدد الادعاء أو الخط المقصود.</translation>
    </message>
    <message>
        <source>Add Objection</source>
        <translation>إضافة اعتراض</translation>
    </message>
    <message>
        <source>Add Reason</source>
        <translation>إضافة سبب</translation>
    </message>
    <message>
        <source>Add Answer</source>
        <translation>إضافة إجابة</translation>
    </message>
    <message>
        <source>Select a reason or an objection: the claim it rests on, or its line.</source>
        <translation>حدد سببًا أو اعتراضًا: الادعاء الذي يستند إليه، أو خطه.</translation>
    </message>
    <message>
        <source>This claim is used in several places. Select the line that is meant.</source>
        <translation>يُستخدم هذا الادعاء في عدة مواضع. حدد الخط المقصود.</translation>
    </message>
    <message>
        <source>Add Linked Premise</source>
        <translation>إضافة مقدمة مرتبطة</translation>
    </message>
    <message>
        <source>Add Claim</source>
        <translation>إضافة ادعاء</translation>
    </message>
    <message>
        <source>Add Question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>تعديل النص</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>لا بد للسؤال من نص.</translation>
    </message>
    <message>
        <source>Select a claim or a question to edit its words.</source>
        <translation>حدد ادعاءً أو سؤالًا لتعديل نصه.</translation>
    </message>
    <message>
        <source>This text is too long to be edited on the map. The inspector has all of it.</source>
        <translation>هذا النص أطول من أن يُعدَّل على الخريطة. تجده كاملًا في لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>Nothing bears on this, so there is nothing to fold.</source>
        <translation>لا شيء ينصبّ على هذا، فلا شيء يُطوى.</translation>
    </message>
    <message>
        <source>Select the claim to look at more closely.</source>
        <translation>حدد الادعاء الذي تريد النظر إليه عن قرب.</translation>
    </message>
    <message>
        <source>Select what is to be deleted.</source>
        <translation>حدد ما تريد حذفه.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Item(s)</source>
        <translation>
            <numerusform>عدم حذف أي عنصر</numerusform>
            <numerusform>حذف عنصر واحد</numerusform>
            <numerusform>حذف عنصرين</numerusform>
            <numerusform>حذف %n عناصر</numerusform>
            <numerusform>حذف %n عنصرًا</numerusform>
            <numerusform>حذف %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected cards has been placed by hand.</source>
        <translation>لم توضع أي من البطاقات المحددة يدويًا.</translation>
    </message>
    <message>
        <source>Let the Layout Place It</source>
        <translation>ترك التخطيط يضعها</translation>
    </message>
    <message>
        <source>A line leads from a claim to a claim, a question or another line.</source>
        <translation>يصل الخط من ادعاء إلى ادعاء أو سؤال أو خط آخر.</translation>
    </message>
    <message>
        <source>Connect as Objection</source>
        <translation>توصيل كاعتراض</translation>
    </message>
    <message>
        <source>Connect as Reason</source>
        <translation>توصيل كسبب</translation>
    </message>
    <message>
        <source>Make an Answer of It</source>
        <translation>جعله إجابة عنه</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Card(s)</source>
        <translation>
            <numerusform>عدم نقل أي بطاقة</numerusform>
            <numerusform>نقل بطاقة واحدة</numerusform>
            <numerusform>نقل بطاقتين</numerusform>
            <numerusform>نقل %n بطاقات</numerusform>
            <numerusform>نقل %n بطاقة</numerusform>
            <numerusform>نقل %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Undercut</source>
        <translation>إضافة طعن</translation>
    </message>
</context>
<context>
    <name>MapEditing</name>
    <message>
        <source>Text of the new card</source>
        <translation>نص البطاقة الجديدة</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>نص البطاقة</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the debate</source>
        <translation>خريطة النقاش</translation>
    </message>
    <message>
        <source>Everything is hidden by what was chosen to be shown.</source>
        <translation>كل شيء مخفي بحسب ما اخترت إظهاره.</translation>
    </message>
    <message>
        <source>Nothing is claimed yet.

Double-click to write the first claim,
or drop text or a file here.</source>
        <translation>لا ادعاءات بعد.

انقر نقرًا مزدوجًا لكتابة أول ادعاء،
أو أفلت نصًا أو ملفًا هنا.</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message>
        <source>&amp;Fold groups</source>
        <translation>&amp;طي المجموعات</translation>
    </message>
    <message>
        <source>Only on the question</source>
        <translation>ما كان عن السؤال فقط</translation>
    </message>
    <message>
        <source>Only of the topic</source>
        <translation>ما كان من الموضوع فقط</translation>
    </message>
    <message>
        <source>Only of the kind</source>
        <translation>من كان من النوع فقط</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By camps</source>
        <translation>بالمعسكرات</translation>
    </message>
    <message>
        <source>By hand: drag titles, or Alt with an arrow. By camps: who agrees more than they contradict each other stands together (correlation clustering; Bansal, Blum and Chawla 2004).</source>
        <translation>يدويًا: اسحب العناوين، أو استخدم Alt مع سهم. بالمعسكرات: يقف معًا من يتفقون أكثر مما يتعارضون (التجميع الارتباطي؛ Bansal وBlum وChawla 2004).</translation>
    </message>
    <message>
        <source>Count what members say for what they belong to when they say it</source>
        <translation>حساب ما يقوله الأعضاء ضمن ما ينتمون إليه حين يقولونه</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>عند تاريخ</translation>
    </message>
    <message>
        <source>at: any date</source>
        <translation>عند: أي تاريخ</translation>
    </message>
    <message>
        <source>2015, 2015-08 or 2015-08-11; empty for any. Return takes it.</source>
        <translation>مثل 2015 أو 2015-08 أو 2015-08-11؛ وتركه فارغًا يعني أي تاريخ. المفتاح Return يعتمده.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
</context>
<context>
    <name>MatrixHeader</name>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>الأطراف المعنية</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>if %1</source>
        <translation>بشرط: %1</translation>
    </message>
    <message>
        <source>%1 says nothing on %2.</source>
        <translation>لا يقول %1 شيئًا عن %2.</translation>
    </message>
    <message>
        <source>Camp %1: those who agree more than they contradict each other.</source>
        <translation>المعسكر %1: من يتفقون أكثر مما يتعارضون.</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>What the position rests on</source>
        <translation>ما يستند إليه الموقف</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;المواقف</translation>
    </message>
    <message>
        <source>Nobody is on record with these filters. Choose others, or a later date.</source>
        <translation>لا يُعرف موقف لأحد بهذه التصفية. اختر غيرها، أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>No positions yet.

A position is what a stakeholder&apos;s statements say on a claim. Select a passage in the reader and press H to record the first.</source>
        <translation>لا مواقف بعد.

الموقف هو ما تقوله تصريحات طرف معني في ادعاء. حدد مقطعًا في القارئ واضغط H لتسجيل الأول.</translation>
    </message>
    <message>
        <source>%L1 stakeholders, %L2 claims, %L3 positions; %L4 silences</source>
        <translation>الأطراف المعنية: %L1، الادعاءات: %L2، المواقف: %L3؛ الصمت: %L4</translation>
    </message>
    <message numerus="yes">
        <source>%n statements without a date left out</source>
        <translation>
            <numerusform>لم يُترك أي تصريح بلا تاريخ</numerusform>
            <numerusform>تُرك تصريح واحد بلا تاريخ</numerusform>
            <numerusform>تُرك تصريحان بلا تاريخ</numerusform>
            <numerusform>تُركت %n تصريحات بلا تاريخ</numerusform>
            <numerusform>تُرك %n تصريحًا بلا تاريخ</numerusform>
            <numerusform>تُرك %n تصريح بلا تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are later</source>
        <translation>
            <numerusform>لا تصريحات لاحقة</numerusform>
            <numerusform>تصريح لاحق واحد</numerusform>
            <numerusform>تصريحان لاحقان</numerusform>
            <numerusform>%n تصريحات لاحقة</numerusform>
            <numerusform>%n تصريحًا لاحقًا</numerusform>
            <numerusform>%n تصريح لاحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no known speaker</source>
        <translation>
            <numerusform>لا تصريحات لمجهول</numerusform>
            <numerusform>تصريح واحد لمجهول</numerusform>
            <numerusform>تصريحان لمجهول</numerusform>
            <numerusform>%n تصريحات لمجهول</numerusform>
            <numerusform>%n تصريحًا لمجهول</numerusform>
            <numerusform>%n تصريح لمجهول</numerusform>
        </translation>
    </message>
    <message>
        <source>Solid border: quoted. Dashed: only others say so. Dotted: set by hand. An empty cell is silence.</source>
        <translation>إطار متصل: مقتبس. متقطع: لا يقوله إلا آخرون. منقّط: مُعيَّن يدويًا. الخلية الفارغة صمت.</translation>
    </message>
    <message>
        <source>Choose a cell to read what the position rests on.</source>
        <translation>اختر خلية لقراءة ما يستند إليه الموقف.</translation>
    </message>
    <message>
        <source>Sort Stakeholder</source>
        <translation>ترتيب الطرف المعني</translation>
    </message>
    <message>
        <source>Sort Claim</source>
        <translation>ترتيب الادعاء</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
</context>
<context>
    <name>MembershipList</name>
    <message>
        <source>Member of, %1</source>
        <translation>عضو في، %1</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>من تاريخ، %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until, %1</source>
        <translation>حتى تاريخ، %1</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>2015, 2015-08 or 2015-08-11; ~ for about; empty when open</source>
        <translation>2015 أو 2015-08 أو 2015-08-11؛ و~ تعني تقريبًا؛ ويُترك فارغًا إن كان مفتوحًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Open Samp&amp;le</source>
        <translation>فتح ن&amp;موذج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>C&amp;hange Kind</source>
        <translation>تغيير الن&amp;وع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <translation>&amp;الاتجاه</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>الت&amp;ركيز</translation>
    </message>
    <message>
        <source>&amp;Kept Views</source>
        <translation>ال&amp;عروض المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>الل&amp;وحات</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أد&amp;وات</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>ت&amp;حليل</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>الا&amp;نتقال إلى</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>ال&amp;مصادر</translation>
    </message>
    <message>
        <source>Cop&amp;y Reference</source>
        <translation>نس&amp;خ المرجع</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>الم&amp;داخلات</translation>
    </message>
    <message>
        <source>&amp;Beside the Map</source>
        <translation>بج&amp;انب الخريطة</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>ا&amp;قتباس</translation>
    </message>
    <message>
        <source>In the Te&amp;xt</source>
        <translation>في ال&amp;نص</translation>
    </message>
    <message>
        <source>Who Sa&amp;ys What</source>
        <translation>من ي&amp;قول ماذا</translation>
    </message>
    <message>
        <source>Mo&amp;ve in Time</source>
        <translation>التنقل في ال&amp;زمن</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>Selected Statem&amp;ents</source>
        <translation>التصريحات المح&amp;ددة</translation>
    </message>
    <message>
        <source>C&amp;redibility of Selected</source>
        <translation>&amp;مصداقية المحدد</translation>
    </message>
    <message>
        <source>Export P&amp;ositions</source>
        <translation>تصدير المواق&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ال&amp;شبكة</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge Claims</source>
        <translation>دمج الادعاءين</translation>
    </message>
    <message>
        <source>Which words should stay? All links of both claims are kept.</source>
        <translation>أي نص يجب أن يبقى؟ يُحتفظ بروابط الادعاءين كلها.</translation>
    </message>
    <message>
        <source>Keep the &amp;first</source>
        <translation>إ&amp;بقاء الأول</translation>
    </message>
    <message>
        <source>Keep the &amp;second</source>
        <translation>إبقاء ال&amp;ثاني</translation>
    </message>
    <message>
        <source>&amp;Merge Claims</source>
        <translation>دم&amp;ج الادعاءين</translation>
    </message>
    <message>
        <source>Before the merge the two have together: reasons and objections %1, uses %2, quotations %3. Links that become the same are joined; a link from one to the other goes. Undo brings both back.</source>
        <translation>للادعاءين معًا قبل الدمج: الأسباب والاعتراضات %1، والاستخدامات %2، والاقتباسات %3. تُضم الروابط التي تصير متماثلة، ويزول الرابط بين أحدهما والآخر. والتراجع يعيد الاثنين.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>نظرة عامة على الخريطة</translation>
    </message>
    <message>
        <source>The part that is seen is framed. Press to move there.</source>
        <translation>الجزء الظاهر محاط بإطار. اضغط للانتقال إلى الموضع.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>طعن</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>طرف معني</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>يجيب عن %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>الخيارات: %1</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>الادعاءات: %1</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>ينتمي إلى %1</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>نمط حجاجي</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
</context>
<context>
    <name>NetworkActions</name>
    <message>
        <source>&amp;Network</source>
        <translation>ال&amp;شبكة</translation>
    </message>
    <message>
        <source>Draw who agrees with whom, from statements, as discourse network analysis does</source>
        <translation>رسم من يتفق مع من، من التصريحات، كما يفعل تحليل شبكات الخطاب</translation>
    </message>
    <message>
        <source>Network as &amp;GraphML…</source>
        <translation>الشبكة بت&amp;نسيق GraphML…</translation>
    </message>
    <message>
        <source>For Gephi, visone, yEd, NetworkX and igraph</source>
        <translation>من أجل Gephi وvisone وyEd وNetworkX وigraph</translation>
    </message>
    <message>
        <source>Network as GraphML</source>
        <translation>الشبكة بتنسيق GraphML</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Network as &amp;Matrix…</source>
        <translation>الشبكة بهيئة &amp;مصفوفة…</translation>
    </message>
    <message>
        <source>The weights as a CSV table, a row for each node</source>
        <translation>الأوزان في جدول CSV، صف لكل عقدة</translation>
    </message>
    <message>
        <source>Network as a matrix</source>
        <translation>الشبكة بهيئة مصفوفة</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Network as &amp;List of Ties…</source>
        <translation>الشبكة بهيئة &amp;قائمة روابط…</translation>
    </message>
    <message>
        <source>A CSV table with a row for each tie</source>
        <translation>جدول CSV فيه صف لكل رابطة</translation>
    </message>
    <message>
        <source>Network as a list of ties</source>
        <translation>الشبكة بهيئة قائمة روابط</translation>
    </message>
    <message>
        <source>Network for &amp;UCINET…</source>
        <translation>الشبكة ل&amp;برنامج UCINET…</translation>
    </message>
    <message>
        <source>UCINET&apos;s DL file with a full matrix and labels</source>
        <translation>ملف DL لبرنامج UCINET، بمصفوفة كاملة وتسميات</translation>
    </message>
    <message>
        <source>Network for UCINET</source>
        <translation>الشبكة لبرنامج UCINET</translation>
    </message>
    <message>
        <source>UCINET DL (*.dl)</source>
        <translation>UCINET DL (*.dl)</translation>
    </message>
    <message>
        <source>Network as &amp;Picture…</source>
        <translation>الشبكة بهيئة &amp;صورة…</translation>
    </message>
    <message>
        <source>An SVG picture of the network as it is drawn</source>
        <translation>صورة SVG للشبكة كما هي مرسومة</translation>
    </message>
    <message>
        <source>Network as a picture</source>
        <translation>الشبكة بهيئة صورة</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>صورة SVG (*.svg)</translation>
    </message>
    <message>
        <source>Show the network first: View ▸ Beside the Map ▸ Network.</source>
        <translation>أظهر الشبكة أولًا: عرض ◂ بجانب الخريطة ◂ الشبكة.</translation>
    </message>
</context>
<context>
    <name>NetworkChart</name>
    <message>
        <source>Drawing of the network</source>
        <translation>رسم الشبكة</translation>
    </message>
    <message>
        <source>The list beside it names the chosen node and its ties in words.</source>
        <translation>القائمة التي بجانبه تذكر العقدة المختارة وروابطها بالكلمات.</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Conditional counts as &amp;for</source>
        <translation>يُحسب الم&amp;شروط مؤيدًا</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>تصريحات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>such as 2015-07</source>
        <translation>مثل 2015-07</translation>
    </message>
    <message>
        <source>such as 2015-10-08</source>
        <translation>مثل 2015-10-08</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>الع&amp;قد</translation>
    </message>
    <message>
        <source>T&amp;ies</source>
        <translation>الر&amp;وابط</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>ا&amp;لعدّ</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>الأو&amp;زان</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;على الأقل</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>من &amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>Length of the moving window</source>
        <translation>طول النافذة الزمنية المتحركة</translation>
    </message>
    <message>
        <source>Unit of the moving window</source>
        <translation>وحدة النافذة الزمنية المتحركة</translation>
    </message>
    <message>
        <source>Moving window</source>
        <translation>النافذة الزمنية المتحركة</translation>
    </message>
    <message>
        <source>&amp;Vague dates</source>
        <translation>التواريخ &amp;غير الدقيقة</translation>
    </message>
    <message>
        <source>Whether statements count that may have been made then, but perhaps at another time. Moving windows always leave them out.</source>
        <translation>هل تُحسب التصريحات التي ربما قيلت حينها وربما في وقت آخر. النوافذ الزمنية المتحركة تتركها دائمًا.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Statements of the chosen node</source>
        <translation>تصريحات العقدة المختارة</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Stopped. The next change begins it again.</source>
        <translation>توقف العمل. يبدأ من جديد عند التغيير التالي.</translation>
    </message>
    <message>
        <source>%1 Too many nodes to draw: raise the threshold, or export it.</source>
        <translation>%1 العقد أكثر من أن تُرسم: ارفع العتبة، أو صدّر الشبكة.</translation>
    </message>
    <message>
        <source>Choose a node to read its statements: with a click, or with the arrow keys.</source>
        <translation>اختر عقدة لقراءة تصريحاتها: بنقرة، أو بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message numerus="yes">
        <source>%Ln have no date</source>
        <translation>
            <numerusform>لا شيء بلا تاريخ</numerusform>
            <numerusform>واحد بلا تاريخ</numerusform>
            <numerusform>اثنان بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dated too vaguely</source>
        <translation>
            <numerusform>لا شيء بتاريخ غير دقيق</numerusform>
            <numerusform>واحد بتاريخ غير دقيق</numerusform>
            <numerusform>اثنان بتاريخ غير دقيق</numerusform>
            <numerusform>%Ln بتاريخ غير دقيق</numerusform>
            <numerusform>%Ln بتاريخ غير دقيق</numerusform>
            <numerusform>%Ln بتاريخ غير دقيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of another time</source>
        <translation>
            <numerusform>لا شيء من زمن آخر</numerusform>
            <numerusform>واحد من زمن آخر</numerusform>
            <numerusform>اثنان من زمن آخر</numerusform>
            <numerusform>%Ln من زمن آخر</numerusform>
            <numerusform>%Ln من زمن آخر</numerusform>
            <numerusform>%Ln من زمن آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unclear</source>
        <translation>
            <numerusform>لا شيء بموقف غير واضح</numerusform>
            <numerusform>واحد بموقف غير واضح</numerusform>
            <numerusform>اثنان بموقف غير واضح</numerusform>
            <numerusform>%Ln بموقف غير واضح</numerusform>
            <numerusform>%Ln بموقف غير واضح</numerusform>
            <numerusform>%Ln بموقف غير واضح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are conditional</source>
        <translation>
            <numerusform>لا شيء بموقف مشروط</numerusform>
            <numerusform>واحد بموقف مشروط</numerusform>
            <numerusform>اثنان بموقف مشروط</numerusform>
            <numerusform>%Ln بموقف مشروط</numerusform>
            <numerusform>%Ln بموقف مشروط</numerusform>
            <numerusform>%Ln بموقف مشروط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are repetitions</source>
        <translation>
            <numerusform>لا تكرارات</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%Ln تكرارات</numerusform>
            <numerusform>%Ln تكرارًا</numerusform>
            <numerusform>%Ln تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source> Left out: %1.</source>
        <translation> ما تُرك: %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>nodes, ties, camps</comment>
        <translation>%1، %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>لا عقد</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>%Ln عقد</numerusform>
            <numerusform>%Ln عقدة</numerusform>
            <numerusform>%Ln عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tie(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابطة واحدة</numerusform>
            <numerusform>رابطتان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطة</numerusform>
            <numerusform>%Ln رابطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>لا تجمّعات</numerusform>
            <numerusform>تجمّع واحد</numerusform>
            <numerusform>تجمّعان</numerusform>
            <numerusform>%Ln تجمّعات</numerusform>
            <numerusform>%Ln تجمّعًا</numerusform>
            <numerusform>%Ln تجمّع</numerusform>
        </translation>
    </message>
    <message>
        <source>Stakeholders and claims</source>
        <translation>الأطراف المعنية والادعاءات</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>الأطراف المعنية</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Who speaks of what</source>
        <translation>من يتحدث عن ماذا</translation>
    </message>
    <message>
        <source>Speaking of the same</source>
        <translation>التحدث عن الشيء نفسه</translation>
    </message>
    <message>
        <source>Agreement (congruence)</source>
        <translation>اتفاق (توافق)</translation>
    </message>
    <message>
        <source>Disagreement (conflict)</source>
        <translation>اختلاف (تعارض)</translation>
    </message>
    <message>
        <source>For, less against</source>
        <translation>المؤيد ناقص المعارض</translation>
    </message>
    <message>
        <source>Agreement less disagreement</source>
        <translation>الاتفاق ناقص الاختلاف</translation>
    </message>
    <message>
        <source>For, against, or both</source>
        <translation>مؤيد أو معارض أو كلاهما</translation>
    </message>
    <message>
        <source>Agreement, disagreement, or both</source>
        <translation>اتفاق أو اختلاف أو كلاهما</translation>
    </message>
    <message>
        <source>As counted</source>
        <translation>كما عُدّ</translation>
    </message>
    <message>
        <source>By average activity</source>
        <translation>بحسب متوسط النشاط</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>جاكارد</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>By the stakeholder&apos;s activity</source>
        <translation>بحسب نشاط الطرف المعني</translation>
    </message>
    <message>
        <source>By the claim&apos;s prominence</source>
        <translation>بحسب بروز الادعاء</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>كل التصريحات</translation>
    </message>
    <message>
        <source>Once in a document</source>
        <translation>مرة في المستند</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>مرة في الشهر</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>مرة في السنة</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Who speaks then</source>
        <translation>من يتحدث حينها</translation>
    </message>
    <message>
        <source>Who has ties</source>
        <translation>من له روابط</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>من تحدث</translation>
    </message>
    <message>
        <source>Their organisations</source>
        <translation>منظماتهم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) count</source>
        <translation>
            <numerusform>لا تصريحات محسوبة</numerusform>
            <numerusform>تصريح واحد محسوب</numerusform>
            <numerusform>تصريحان محسوبان</numerusform>
            <numerusform>%Ln تصريحات محسوبة</numerusform>
            <numerusform>%Ln تصريحًا محسوبًا</numerusform>
            <numerusform>%Ln تصريح محسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, of which %2.</source>
        <comment>how many statements count; how many perhaps not</comment>
        <translation>%1، منها %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are perhaps of another time</source>
        <translation>
            <numerusform>لا شيء ربما كان من وقت آخر</numerusform>
            <numerusform>واحد ربما كان من وقت آخر</numerusform>
            <numerusform>اثنان ربما كانا من وقت آخر</numerusform>
            <numerusform>%Ln ربما كانت من وقت آخر</numerusform>
            <numerusform>%Ln ربما كانت من وقت آخر</numerusform>
            <numerusform>%Ln ربما كانت من وقت آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Count, as in Positions</source>
        <translation>تُحسب، كما في المواقف</translation>
    </message>
    <message>
        <source>Are left out, as by DNA</source>
        <translation>تُترك، كما يفعل DNA</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, weight</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No ties.</source>
        <translation>بلا روابط.</translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <translation>الأقوى: %1.</translation>
    </message>
    <message>
        <source>%1: %2, community %3. %4</source>
        <comment>name, ties, letter, the strongest</comment>
        <translation>%1: %2، التجمّع %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tie(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابطة واحدة</numerusform>
            <numerusform>رابطتان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطة</numerusform>
            <numerusform>%Ln رابطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Betweenness %1, closeness %2.</source>
        <translation>مركزية التوسط %1، مركزية القرب %2.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close This Notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message numerus="yes">
        <source>%n more notices wait until these are closed.</source>
        <translation>
            <numerusform>لا تنبيهات أخرى تنتظر إغلاق هذه.</numerusform>
            <numerusform>ينتظر تنبيه واحد آخر حتى تُغلق هذه.</numerusform>
            <numerusform>ينتظر تنبيهان آخران حتى تُغلق هذه.</numerusform>
            <numerusform>تنتظر %n تنبيهات أخرى حتى تُغلق هذه.</numerusform>
            <numerusform>ينتظر %n تنبيهًا آخر حتى تُغلق هذه.</numerusform>
            <numerusform>ينتظر %n تنبيه آخر حتى تُغلق هذه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionEditor</name>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>O&amp;bject</source>
        <translation>ا&amp;عتراض</translation>
    </message>
    <message>
        <source>Answers no and adds this objection to the map (Ctrl+Return)</source>
        <translation>يجيب بلا ويضيف هذا الاعتراض إلى الخريطة (Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Use a Claim…</source>
        <translation>ا&amp;ستخدام ادعاء…</translation>
    </message>
    <message>
        <source>Answers no and lets a claim object that is on the map</source>
        <translation>يجيب بلا ويجعل ادعاءً على الخريطة يعترض</translation>
    </message>
    <message>
        <source>Onl&amp;y Answer</source>
        <translation>الإجا&amp;بة فقط</translation>
    </message>
    <message>
        <source>Answers no and leaves the map as it is</source>
        <translation>يجيب بلا ويترك الخريطة كما هي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leaves the question as it was (Escape)</source>
        <translation>يترك السؤال كما كان (Escape)</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>No debate is open. Create or open one first.</source>
        <translation>لا يوجد نقاش مفتوح. أنشئ نقاشًا أو افتح نقاشًا أولًا.</translation>
    </message>
    <message>
        <source>Select something on the map first.</source>
        <translation>حدد شيئًا على الخريطة أولًا.</translation>
    </message>
    <message>
        <source>Select a claim first.</source>
        <translation>حدد ادعاءً أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Select %n claims first.</source>
        <translation>
            <numerusform>لا حاجة إلى تحديد ادعاءات.</numerusform>
            <numerusform>حدد ادعاءً واحدًا أولًا.</numerusform>
            <numerusform>حدد ادعاءين أولًا.</numerusform>
            <numerusform>حدد %n ادعاءات أولًا.</numerusform>
            <numerusform>حدد %n ادعاءً أولًا.</numerusform>
            <numerusform>حدد %n ادعاء أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a reason or an objection first: click on its line.</source>
        <translation>حدد سببًا أو اعتراضًا أولًا: انقر على خطه.</translation>
    </message>
    <message numerus="yes">
        <source>Select %n reasons or objections first: click on their lines.</source>
        <translation>
            <numerusform>لا حاجة إلى تحديد أسباب أو اعتراضات.</numerusform>
            <numerusform>حدد سببًا أو اعتراضًا واحدًا أولًا: انقر على خطه.</numerusform>
            <numerusform>حدد سببين أو اعتراضين أولًا: انقر على خطيهما.</numerusform>
            <numerusform>حدد %n أسباب أو اعتراضات أولًا: انقر على خطوطها.</numerusform>
            <numerusform>حدد %n سببًا أو اعتراضًا أولًا: انقر على خطوطها.</numerusform>
            <numerusform>حدد %n سبب أو اعتراض أولًا: انقر على خطوطها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a claim or a line first.</source>
        <translation>حدد ادعاءً أو خطًا أولًا.</translation>
    </message>
    <message>
        <source>Select a claim or a question first.</source>
        <translation>حدد ادعاءً أو سؤالًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open Debates</source>
        <translation>فتح نقاشات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The tour is not installed.</source>
        <translation>الجولة غير مثبتة.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 has %2 open since %3. If both of you save, whoever saves second is told.</source>
        <translation>يفتح %1 الملف %2 منذ %3. إن حفظتما كلاكما، يُنبَّه من يحفظ ثانيًا.</translation>
    </message>
    <message>
        <source>Open &amp;Read-Only</source>
        <translation>فتح &amp;للقراءة فقط</translation>
    </message>
    <message>
        <source>Open a &amp;Copy</source>
        <translation>&amp;فتح نسخة</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway</source>
        <translation>التعديل &amp;رغم ذلك</translation>
    </message>
    <message>
        <source>Open a &amp;Repaired Copy</source>
        <translation>فتح نس&amp;خة مُصلَحة</translation>
    </message>
    <message>
        <source>Debates (*%1)</source>
        <translation>نقاشات (*%1)</translation>
    </message>
    <message>
        <source>Nothing Was Opened So Far</source>
        <translation>لم يُفتح شيء حتى الآن</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>نسيان &amp;هذه الملفات</translation>
    </message>
    <message>
        <source>No Samples Are Installed</source>
        <translation>لا نماذج مثبتة</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>يجري فتح %1…</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Attach by Dragging</source>
        <translation>إلحاق بالسحب</translation>
    </message>
    <message>
        <source>Move by Dragging</source>
        <translation>نقل بالسحب</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>لا بد للسؤال من نص.</translation>
    </message>
    <message>
        <source>Reword Question</source>
        <translation>تعديل نص السؤال</translation>
    </message>
    <message>
        <source>Reword Claim</source>
        <translation>تعديل نص الادعاء</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>↰ Back to the &amp;Whole Outline</source>
        <translation>↱ العودة إلى المخطط &amp;كله</translation>
    </message>
    <message>
        <source>Narrow the outline to what contains</source>
        <translation>تضييق المخطط إلى ما يحتوي</translation>
    </message>
    <message>
        <source>Narrow to…</source>
        <translation>تضييق إلى…</translation>
    </message>
    <message>
        <source>No claim or question contains these words.</source>
        <translation>لا يوجد ادعاء أو سؤال يحتوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>The outline is empty. Add a claim or a question from the Insert menu, or open a sample from the File menu.</source>
        <translation>المخطط فارغ. أضف ادعاءً أو سؤالًا من قائمة «إدراج»، أو افتح نموذجًا من قائمة «ملف».</translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation>تجري قراءة النقاش…</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>A question has answers, no objections. Object to one of its options.</source>
        <translation>للسؤال إجابات لا اعتراضات. اعترض على أحد خياراته.</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <translation>اختر ادعاءً أولًا.</translation>
    </message>
    <message>
        <source>Choose a reason or an objection to undercut.</source>
        <translation>اختر سببًا أو اعتراضًا للطعن فيه.</translation>
    </message>
    <message>
        <source>Choose a reason or an objection to link a premise to.</source>
        <translation>اختر سببًا أو اعتراضًا لتربط به مقدمة.</translation>
    </message>
    <message>
        <source>A reason from several premises has no words of its own. Edit its premises.</source>
        <translation>السبب القائم على عدة مقدمات ليس له نص خاص. عدّل مقدماته.</translation>
    </message>
    <message>
        <source>This text is too long to edit here. The inspector shows it.</source>
        <translation>هذا النص أطول من أن يُعدَّل هنا. تجده في لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>Nothing bears on it, so there is nothing to fold.</source>
        <translation>لا شيء ينصبّ عليه، فلا شيء يُطوى.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1 Items</source>
        <translation>حذف العناصر (%1)</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>It is attached to nothing.</source>
        <translation>ليس ملحقًا بشيء.</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>It bears on nothing.</source>
        <translation>لا ينصبّ على شيء.</translation>
    </message>
    <message>
        <source>↑ see</source>
        <translation>↑ انظر</translation>
    </message>
    <message>
        <source>Outline of the debate</source>
        <translation>مخطط النقاش</translation>
    </message>
    <message>
        <source>Choose a question, or one of its answers.</source>
        <translation>اختر سؤالًا أو إحدى إجاباته.</translation>
    </message>
    <message>
        <source>The first %L1 rows are open; open others one by one.</source>
        <translation>أول %L1 من الصفوف مفتوحة؛ افتح غيرها واحدًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>OutlineWords</name>
    <message>
        <source>Reason</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>طعن</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>%1 from %2 premises</source>
        <translation>%1 (عدد المقدمات: %2)</translation>
    </message>
    <message>
        <source>Implicit premise</source>
        <translation>مقدمة ضمنية</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>1 option</source>
        <translation>خيار واحد</translation>
    </message>
    <message>
        <source>%1 options</source>
        <translation>الخيارات: %1</translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation>سبب واحد</translation>
    </message>
    <message>
        <source>%1 reasons</source>
        <translation>الأسباب: %1</translation>
    </message>
    <message>
        <source>1 undercut</source>
        <translation>طعن واحد</translation>
    </message>
    <message>
        <source>%1 undercuts</source>
        <translation>الطعون: %1</translation>
    </message>
    <message>
        <source>1 objection</source>
        <translation>اعتراض واحد</translation>
    </message>
    <message>
        <source>%1 objections</source>
        <translation>الاعتراضات: %1</translation>
    </message>
    <message>
        <source>1 restatement</source>
        <translation>إعادة صياغة واحدة</translation>
    </message>
    <message>
        <source>%1 restatements</source>
        <translation>إعادات الصياغة: %1</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>اقتباس واحد</translation>
    </message>
    <message>
        <source>%1 quotations</source>
        <translation>الاقتباسات: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Shown in full elsewhere.</source>
        <translation>%1. يظهر كاملًا في موضع آخر.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Open a Debate First</source>
        <translation>افتح نقاشًا أولًا</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Premises</source>
        <translation>المقدمات</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The same text can be read letter by letter when the pages are switched off.</source>
        <translation>يمكن قراءة النص نفسه حرفًا حرفًا عند إيقاف عرض الصفحات.</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>&amp;Stakeholders</source>
        <translation>الأ&amp;طراف المعنية</translation>
    </message>
    <message>
        <source>List who takes part, and what each says</source>
        <translation>سرد من يشارك، وما يقوله كل منهم</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;المواقف</translation>
    </message>
    <message>
        <source>Show who holds what, as a matrix of stakeholders and claims</source>
        <translation>إظهار من يتبنى ماذا، في مصفوفة من الأطراف المعنية والادعاءات</translation>
    </message>
    <message>
        <source>Show &amp;Its Statements</source>
        <translation>إ&amp;ظهار تصريحاته</translation>
    </message>
    <message>
        <source>List what the chosen stakeholder says, in the table</source>
        <translation>سرد ما يقوله الطرف المعني المختار في الجدول</translation>
    </message>
    <message>
        <source>Export Positions</source>
        <translation>تصدير المواقف</translation>
    </message>
    <message>
        <source>Export as &amp;Table…</source>
        <translation>تصدير بهيئة &amp;جدول…</translation>
    </message>
    <message>
        <source>Write the positions as CSV, for spreadsheets</source>
        <translation>كتابة المواقف بتنسيق CSV، لبرامج الجداول</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export as P&amp;icture…</source>
        <translation>تصدير بهيئة &amp;صورة…</translation>
    </message>
    <message>
        <source>Write the positions as SVG</source>
        <translation>كتابة المواقف بتنسيق SVG</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>صورة SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export as &amp;Web Page…</source>
        <translation>تصدير بهيئة صفحة &amp;وِب…</translation>
    </message>
    <message>
        <source>Write the positions with their quotations as one page</source>
        <translation>كتابة المواقف مع اقتباساتها في صفحة واحدة</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة وِب (*.html)</translation>
    </message>
    <message>
        <source>&amp;Add Stakeholder</source>
        <translation>إ&amp;ضافة طرف معني</translation>
    </message>
    <message>
        <source>Name a person, an organisation, a group or a government</source>
        <translation>تسمية شخص أو منظمة أو مجموعة أو حكومة</translation>
    </message>
    <message>
        <source>Set Position by &amp;Hand…</source>
        <translation>تعيين مو&amp;قف يدويًا…</translation>
    </message>
    <message>
        <source>Record what a stakeholder holds on a claim without a quotation</source>
        <translation>تسجيل ما يتبناه طرف معني في ادعاء دون اقتباس</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>دم&amp;ج مع…</translation>
    </message>
    <message>
        <source>Make two stakeholders one, with all that either says</source>
        <translation>جعل طرفين معنيين طرفًا واحدًا، مع كل ما يقوله كلاهما</translation>
    </message>
    <message>
        <source>&amp;Delete Stakeholder</source>
        <translation>&amp;حذف الطرف المعني</translation>
    </message>
    <message>
        <source>Delete the selected stakeholders; what they said stays, without a speaker</source>
        <translation>حذف الأطراف المعنية المحددة؛ ويبقى ما قالته بلا متحدث</translation>
    </message>
    <message>
        <source>Choose a stakeholder in the list of stakeholders first.</source>
        <translation>اختر طرفًا معنيًا من قائمة الأطراف المعنية أولًا.</translation>
    </message>
    <message>
        <source>Stakeholder to merge with</source>
        <translation>الطرف المعني المراد الدمج معه</translation>
    </message>
    <message>
        <source>Find the other one…</source>
        <translation>ابحث عن الطرف الآخر…</translation>
    </message>
    <message>
        <source>Nobody has these letters.</source>
        <translation>لا أحد في اسمه هذه الحروف.</translation>
    </message>
    <message>
        <source>Delete Stakeholder</source>
        <translation>حذف الطرف المعني</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Go to Claim</source>
        <translation>الانتقال إلى ادعاء</translation>
    </message>
    <message>
        <source>A few letters of a claim, a question, a topic or a stakeholder</source>
        <translation>بضعة حروف من ادعاء أو سؤال أو موضوع أو طرف معني</translation>
    </message>
    <message>
        <source>Nothing in this debate has these letters.</source>
        <translation>لا شيء في هذا النقاش فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>A few letters of a command</source>
        <translation>بضعة حروف من أمر</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>لا يوجد أمر فيه هذه الحروف.</translation>
    </message>
</context>
<context>
    <name>PolarisationChart</name>
    <message>
        <source>Polarisation over time</source>
        <translation>الاستقطاب عبر الزمن</translation>
    </message>
    <message>
        <source>%1 of the conflict between camps</source>
        <translation>نسبة %1 من التعارض بين المعسكرات</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>بلا تعارض</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: modularity %3, %4, %n camp(s)</source>
        <translation>
            <numerusform>من %1 إلى %2: الوحداتية %3، %4، لا معسكرات</numerusform>
            <numerusform>من %1 إلى %2: الوحداتية %3، %4، معسكر واحد</numerusform>
            <numerusform>من %1 إلى %2: الوحداتية %3، %4، معسكران</numerusform>
            <numerusform>من %1 إلى %2: الوحداتية %3، %4، %n معسكرات</numerusform>
            <numerusform>من %1 إلى %2: الوحداتية %3، %4، %n معسكرًا</numerusform>
            <numerusform>من %1 إلى %2: الوحداتية %3، %4، %n معسكر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dated closely enough for moving windows.</source>
        <translation>لا شيء بتاريخ دقيق بما يكفي لنوافذ زمنية متحركة.</translation>
    </message>
    <message>
        <source>Polarisation: — modularity, ┄● conflict between camps</source>
        <translation>الاستقطاب: — الوحداتية، ┄● التعارض بين المعسكرات</translation>
    </message>
</context>
<context>
    <name>PositionDocks</name>
    <message>
        <source>Stakeholders</source>
        <translation>الأطراف المعنية</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
</context>
<context>
    <name>PremiseList</name>
    <message>
        <source>%1 (implicit)</source>
        <translation>%1 (ضمنية)</translation>
    </message>
    <message>
        <source>Ticked: implicit, supplied by whoever drew the map and not said by the speaker</source>
        <translation>المؤشَّرة: ضمنية، أضافها من رسم الخريطة ولم يقلها المتحدث</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>At 100 %, on as many pages as it &amp;takes</source>
        <translation>&amp;بحجم 100%، على ما يلزم من الصفحات</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>All of it on &amp;one page</source>
        <translation>&amp;كلها على صفحة واحدة</translation>
    </message>
    <message>
        <source>The map was printed.</source>
        <translation>طُبعت الخريطة.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
</context>
<context>
    <name>QuestionActions</name>
    <message>
        <source>Who &amp;Agrees?</source>
        <translation>من يت&amp;فق؟</translation>
    </message>
    <message>
        <source>Ask what sides share and what divides them, and read the answers with their evidence</source>
        <translation>السؤال عما تشترك فيه الجوانب وما يفرّق بينها، وقراءة الإجابات مع أدلتها</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>An assumption: the argument owes an answer; a “no” objects to the premise it is about.</source>
        <translation>افتراض: على الحجة أن تقدّم إجابة؛ والإجابة «لا» تعترض على المقدمة التي يدور حولها السؤال.</translation>
    </message>
    <message>
        <source>An exception: the argument holds unless somebody shows a “no”, which undercuts the step or objects to the premise it is about.</source>
        <translation>استثناء: تثبت الحجة ما لم يبيّن أحد أن الإجابة «لا»، وهي تطعن في الانتقال أو تعترض على المقدمة التي يدور حولها السؤال.</translation>
    </message>
    <message>
        <source>assumption</source>
        <comment>a kind of question</comment>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>exception</source>
        <comment>a kind of question</comment>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a question, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>note: why, by what</source>
        <translation>ملاحظة: لماذا، وبماذا</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>ملاحظة على: %1</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Camp %L1: %2</source>
        <translation>المعسكر %L1: %2</translation>
    </message>
    <message>
        <source>There are not two camps yet. Choose two stakeholders to ask about.</source>
        <translation>لا يوجد معسكران بعد. اختر طرفين معنيين للسؤال عنهما.</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>الأرضية المشتركة</translation>
    </message>
    <message>
        <source>Cruxes</source>
        <translation>نقاط الخلاف الحاسمة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Changes of mind</source>
        <translation>تغيّرات الرأي</translation>
    </message>
    <message>
        <source>Straw men</source>
        <translation>رجال القش</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>الإنصاف</translation>
    </message>
    <message>
        <source>Which claims are both sides for, or both against?</source>
        <translation>أي الادعاءات يؤيدها الجانبان كلاهما، أو يعارضانها كلاهما؟</translation>
    </message>
    <message>
        <source>Which claims divide the two sides, and what hangs on them?</source>
        <translation>أي الادعاءات تفرّق بين الجانبين، وما الذي يتوقف عليها؟</translation>
    </message>
    <message>
        <source>On how many of the claims that both speak of do they agree?</source>
        <translation>على كم من الادعاءات التي يتناولانها كلاهما يتفقان؟</translation>
    </message>
    <message>
        <source>Who holds what does not go together, and who contradicts whom?</source>
        <translation>من يتبنى ما لا يستقيم بعضه مع بعض، ومن يتعارض مع من؟</translation>
    </message>
    <message>
        <source>Who held one thing and then another?</source>
        <translation>من تبنى شيئًا ثم غيره؟</translation>
    </message>
    <message>
        <source>What do others say that somebody holds, who never said it?</source>
        <translation>ماذا ينسب آخرون إلى أحد لم يقله قط؟</translation>
    </message>
    <message>
        <source>How much room does each side have, and what of it is answered?</source>
        <translation>كم من المجال لكل جانب، وما الذي يُرد عليه منه؟</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>عمن</translation>
    </message>
    <message>
        <source>And whom</source>
        <translation>وعمن</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1 المسرود أول %L2.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>The largest camp</source>
        <translation>أكبر معسكر</translation>
    </message>
    <message>
        <source>The other camp</source>
        <translation>المعسكر الآخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled. Choose a question to ask again.</source>
        <translation>أُلغي. اختر سؤالًا لتسأل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>QuestionsTable</name>
    <message>
        <source>the step as a whole</source>
        <translation>الانتقال كله</translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation>الأسئلة النقدية</translation>
    </message>
    <message>
        <source>Question (“yes” lets it stand)</source>
        <translation>السؤال («نعم» تُبقيه قائمًا)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>ما يشكك فيه</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Kind of question %1</source>
        <translation>نوع السؤال %1</translation>
    </message>
    <message>
        <source>What question %1 doubts</source>
        <translation>ما يشكك فيه السؤال %1</translation>
    </message>
</context>
<context>
    <name>Quotations</name>
    <message>
        <source> (author)</source>
        <translation> (المؤلف)</translation>
    </message>
    <message>
        <source> (publisher)</source>
        <translation> (الناشر)</translation>
    </message>
    <message>
        <source> (reported by)</source>
        <translation> (الناقل)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>against</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>بشرط</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>بشرط: %1</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>المتحدث غير معروف</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>set by hand, without a quotation</source>
        <translation>مُعيَّن يدويًا، دون اقتباس</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>&amp;Quotation</source>
        <translation>ا&amp;قتباس</translation>
    </message>
    <message>
        <source>Keep the selected passage as a quotation</source>
        <translation>الاحتفاظ بالمقطع المحدد اقتباسًا</translation>
    </message>
    <message>
        <source>Quotation and &amp;Claim</source>
        <translation>اقتباس و&amp;ادعاء</translation>
    </message>
    <message>
        <source>Keep the selected passage, and make a claim of its words</source>
        <translation>الاحتفاظ بالمقطع المحدد، وإنشاء ادعاء من كلماته</translation>
    </message>
    <message>
        <source>Quotation and R&amp;eason</source>
        <translation>اقتباس و&amp;سبب</translation>
    </message>
    <message>
        <source>Keep the selected passage, and make a reason of it for the selected claim</source>
        <translation>الاحتفاظ بالمقطع المحدد، وجعله سببًا للادعاء المحدد</translation>
    </message>
    <message>
        <source>Quotation and &amp;Objection</source>
        <translation>اقتباس وا&amp;عتراض</translation>
    </message>
    <message>
        <source>Keep the selected passage, and make an objection of it to the selected claim</source>
        <translation>الاحتفاظ بالمقطع المحدد، وجعله اعتراضًا على الادعاء المحدد</translation>
    </message>
    <message>
        <source>&amp;Attach to Claim…</source>
        <translation>إ&amp;رفاق بادعاء…</translation>
    </message>
    <message>
        <source>Attach the selected passage to a claim found by a few letters</source>
        <translation>إرفاق المقطع المحدد بادعاء يُعثر عليه ببضعة حروف</translation>
    </message>
    <message>
        <source>Attach to &amp;Selected Claim</source>
        <translation>إرفا&amp;ق بالادعاء المحدد</translation>
    </message>
    <message>
        <source>Attach the selected passage to the claim selected on the map</source>
        <translation>إرفاق المقطع المحدد بالادعاء المحدد على الخريطة</translation>
    </message>
    <message>
        <source>&amp;Delete Quotation</source>
        <translation>&amp;حذف الاقتباس</translation>
    </message>
    <message>
        <source>Delete the quotation under the cursor; its claims stay</source>
        <translation>حذف الاقتباس الذي عنده المؤشر؛ وتبقى ادعاءاته</translation>
    </message>
    <message>
        <source>Select Se&amp;ntence</source>
        <translation>تحديد ال&amp;جملة</translation>
    </message>
    <message>
        <source>Select the sentence the cursor is in; again for the next one</source>
        <translation>تحديد الجملة التي فيها المؤشر؛ ومرة أخرى للجملة التالية</translation>
    </message>
    <message>
        <source>Ne&amp;xt Quotation</source>
        <translation>الاقتباس ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next quotation of the text</source>
        <translation>الانتقال إلى الاقتباس التالي في النص</translation>
    </message>
    <message>
        <source>&amp;Previous Quotation</source>
        <translation>الاقتباس السا&amp;بق</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>الانتقال إلى الاقتباس السابق</translation>
    </message>
    <message>
        <source>Page F&amp;urniture</source>
        <translation>&amp;عناصر الصفحة</translation>
    </message>
    <message>
        <source>Mark the selected passage as part of the page and not of the text, or take that back</source>
        <translation>وسم المقطع المحدد بأنه جزء من الصفحة لا من النص، أو التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Tint sentences with words such as because, therefore, however; nothing is added by itself</source>
        <translation>تلوين الجمل التي فيها كلمات مثل «لأن» و«إذن» و«لكن»؛ ولا يُضاف شيء تلقائيًا</translation>
    </message>
    <message>
        <source>Show Pa&amp;ges</source>
        <translation>إظهار ال&amp;صفحات</translation>
    </message>
    <message>
        <source>Show a PDF&apos;s pages as they look, in place of its words</source>
        <translation>إظهار صفحات ملف PDF كما تبدو، بدل كلماته</translation>
    </message>
    <message>
        <source>Put &amp;Lost Quotation Here…</source>
        <translation>&amp;وضع اقتباس مفقود هنا…</translation>
    </message>
    <message>
        <source>Choose a quotation that was lost in a newer version, and put it at the selected passage</source>
        <translation>اختيار اقتباس فُقد في إصدار أحدث، ووضعه عند المقطع المحدد</translation>
    </message>
    <message>
        <source>&amp;Find in Text</source>
        <translation>بح&amp;ث في النص</translation>
    </message>
    <message>
        <source>Find words in the text that is read</source>
        <translation>البحث عن كلمات في النص المقروء</translation>
    </message>
    <message>
        <source>Select what belongs to the page first, such as a menu or a footer.</source>
        <translation>حدد أولًا ما ينتمي إلى الصفحة، مثل قائمة أو تذييل.</translation>
    </message>
    <message>
        <source>Take Back Page Furniture</source>
        <translation>إلغاء وسم عناصر الصفحة</translation>
    </message>
    <message>
        <source>Mark Page Furniture</source>
        <translation>وسم عناصر الصفحة</translation>
    </message>
    <message>
        <source>No sentence here has a word that tells of an argument.</source>
        <translation>لا توجد هنا جملة فيها كلمة تدل على حجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences may be arguments.</source>
        <translation>
            <numerusform>لا توجد جمل قد تكون حججًا.</numerusform>
            <numerusform>جملة واحدة قد تكون حجة.</numerusform>
            <numerusform>جملتان قد تكونان حجتين.</numerusform>
            <numerusform>%n جمل قد تكون حججًا.</numerusform>
            <numerusform>%n جملة قد تكون حججًا.</numerusform>
            <numerusform>%n جملة قد تكون حججًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the passage that the lost quotation belongs to first.</source>
        <translation>حدد أولًا المقطع الذي ينتمي إليه الاقتباس المفقود.</translation>
    </message>
    <message>
        <source>Lost quotation</source>
        <translation>اقتباس مفقود</translation>
    </message>
    <message>
        <source>Which lost quotation belongs here?</source>
        <translation>أي اقتباس مفقود موضعه هنا؟</translation>
    </message>
    <message>
        <source>No quotation was lost.</source>
        <translation>لم يُفقد أي اقتباس.</translation>
    </message>
    <message>
        <source>Put Quotation Right</source>
        <translation>تصحيح موضع الاقتباس</translation>
    </message>
    <message>
        <source>The debate has no texts to read yet. Add one to the sources.</source>
        <translation>ليس في النقاش نصوص للقراءة بعد. أضف نصًا إلى المصادر.</translation>
    </message>
    <message>
        <source>The text in the reader is no PDF.</source>
        <translation>النص المفتوح في القارئ ليس ملف PDF.</translation>
    </message>
    <message>
        <source>Select a passage first: with the mouse, with Shift and the arrows, or a sentence with S.</source>
        <translation>حدد مقطعًا أولًا: بالفأرة، أو بالمفتاح Shift مع الأسهم، أو جملةً بالمفتاح S.</translation>
    </message>
    <message>
        <source>Add Quotation</source>
        <translation>إضافة اقتباس</translation>
    </message>
    <message>
        <source>Quoted: %1.</source>
        <translation>تم الاقتباس: %1.</translation>
    </message>
    <message>
        <source>Add Quotation and Claim</source>
        <translation>إضافة اقتباس وادعاء</translation>
    </message>
    <message>
        <source>Add Quotation and Reason</source>
        <translation>إضافة اقتباس وسبب</translation>
    </message>
    <message>
        <source>Add Quotation and Objection</source>
        <translation>إضافة اقتباس واعتراض</translation>
    </message>
    <message>
        <source>Claimed: %1.</source>
        <translation>أُضيف الادعاء: %1.</translation>
    </message>
    <message>
        <source>Attach Quotation</source>
        <translation>إرفاق اقتباس</translation>
    </message>
    <message>
        <source>Attached to %1.</source>
        <translation>أُرفق بالادعاء %1.</translation>
    </message>
    <message>
        <source>Attach to Claim</source>
        <translation>إرفاق بادعاء</translation>
    </message>
    <message>
        <source>A few letters of the claim that is made there</source>
        <translation>بضعة حروف من الادعاء الوارد هناك</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>لا يوجد ادعاء فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>The cursor is in no quotation.</source>
        <translation>المؤشر ليس في اقتباس.</translation>
    </message>
    <message>
        <source>Delete Quotation</source>
        <translation>حذف الاقتباس</translation>
    </message>
    <message>
        <source>Mark &amp;Candidates</source>
        <translation>تعليم المر&amp;شحات</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>ت&amp;صريح…</translation>
    </message>
    <message>
        <source>Record who says what in the selected passage: claim, stance, speakers, date</source>
        <translation>تسجيل من يقول ماذا في المقطع المحدد: الادعاء والموقف والمتحدثون والتاريخ</translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>p. %L1</source>
        <translation>ص %L1</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No texts yet.

Drop files here, or choose Sources ▸ Add Texts: plain text, Markdown, saved web pages and PDFs. Your copies stay in the debate, and quotations are taken from them.</source>
        <translation>لا نصوص بعد.

أفلت ملفات هنا، أو اختر المصادر ◂ إضافة نصوص: نص عادي وMarkdown وصفحات وِب محفوظة وملفات PDF. تبقى نسخك في النقاش، وتؤخذ الاقتباسات منها.</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>النص المراد قراءته</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <translation>نص بلا عنوان</translation>
    </message>
    <message>
        <source>%1 (older version)</source>
        <translation>%1 (إصدار أقدم)</translation>
    </message>
    <message>
        <source>This text is no longer in the debate.</source>
        <translation>لم يعد هذا النص في النقاش.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>نص %1</translation>
    </message>
    <message>
        <source>captured %1</source>
        <translation>التُقط في %1</translation>
    </message>
    <message>
        <source>no quotations yet: select a passage and press Q</source>
        <translation>لا اقتباسات بعد: حدد مقطعًا واضغط Q</translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%n اقتباسات</numerusform>
            <numerusform>%n اقتباسًا</numerusform>
            <numerusform>%n اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This quotation is no longer in the debate.</source>
        <translation>لم يعد هذا الاقتباس في النقاش.</translation>
    </message>
    <message>
        <source>This quotation is attached to no claim yet.</source>
        <translation>لم يُرفق هذا الاقتباس بأي ادعاء بعد.</translation>
    </message>
    <message>
        <source>This text has no quotations yet. Select a passage and press Q.</source>
        <translation>ليس في هذا النص اقتباسات بعد. حدد مقطعًا واضغط Q.</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>%1 was not saved when Counterpoint last ended. Edits up to %2 are kept.</source>
        <translation>لم يكن %1 محفوظًا حين انتهى Counterpoint آخر مرة. التعديلات حتى %2 محتفَظ بها.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;استرداد</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>ت&amp;جاهل…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لاح&amp;قًا</translation>
    </message>
    <message>
        <source>Discard the unsaved edits of %1 for good?</source>
        <translation>هل تريد تجاهل التعديلات غير المحفوظة في %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>&amp;Keep Them</source>
        <translation>الاحتفاظ &amp;بها</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>You were typing in %1 when Counterpoint last ended: %2</source>
        <translation>كنت تكتب في %1 حين انتهى Counterpoint آخر مرة: %2</translation>
    </message>
    <message>
        <source>&amp;Copy the Words</source>
        <translation>نس&amp;خ النص</translation>
    </message>
</context>
<context>
    <name>Reordering</name>
    <message>
        <source>It is the first already.</source>
        <translation>هو الأول بالفعل.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>هو الأخير بالفعل.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Who is for and against</source>
        <translation>من المؤيد ومن المعارض</translation>
    </message>
    <message>
        <source>Findings of the review</source>
        <translation>مآخذ المراجعة</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>No judgement</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>By which rules the report says what stands; grounded is the cautious one.</source>
        <translation>بأي قواعد يذكر التقرير ما يصمد؛ و«مؤسَّسة» هي الحذرة.</translation>
    </message>
    <message>
        <source>What bears on them, counted</source>
        <translation>عدد ما ينصبّ عليها</translation>
    </message>
    <message>
        <source>What makes one reason stronger than another.</source>
        <translation>ما يجعل سببًا أقوى من آخر.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>ال&amp;ورق:</translation>
    </message>
    <message>
        <source>&amp;References:</source>
        <translation>المرا&amp;جع:</translation>
    </message>
    <message>
        <source>What &amp;stands, by:</source>
        <translation>&amp;ما يصمد، بحسب:</translation>
    </message>
    <message>
        <source>S&amp;trength, by:</source>
        <translation>ال&amp;قوة، بحسب:</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;كتابة…</translation>
    </message>
    <message>
        <source>&amp;Questions:</source>
        <translation>الأ&amp;سئلة:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>مع:</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>There is already a file named %1. Replacing it cannot be undone.</source>
        <translation>يوجد ملف بالاسم %1. لا يمكن التراجع عن استبداله.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;استبدال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>E&amp;xtent:</source>
        <translation>ال&amp;نطاق:</translation>
    </message>
    <message>
        <source>cautiously (grounded)</source>
        <translation>بحذر (grounded)</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>What became of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>ما ينبغي قوله</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report of the last import or export</source>
        <translation>تقرير آخر استيراد أو تصدير</translation>
    </message>
    <message>
        <source>Nothing was imported or exported in this window yet.</source>
        <translation>لم يُستورد ولم يُصدَّر شيء في هذه النافذة بعد.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>كلمات للبحث عنها</translation>
    </message>
    <message>
        <source>Only remarks with these words</source>
        <translation>الملاحظات التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Which remarks are shown</source>
        <translation>أي الملاحظات تظهر</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>ا&amp;نتقال إلى هناك</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copies the remarks that are shown as text</source>
        <translation>ينسخ الملاحظات الظاهرة نصًّا</translation>
    </message>
    <message>
        <source>&amp;Save As Text…</source>
        <translation>&amp;حفظ نصًّا…</translation>
    </message>
    <message>
        <source>This remark is about nothing that is in the debate.</source>
        <translation>هذه الملاحظة ليست عن شيء موجود في النقاش.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>ما كان هناك من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>No program for this kind of file could be started.</source>
        <translation>تعذر تشغيل أي برنامج لهذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة %1…</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Show what was &amp;set aside</source>
        <translation>إظهار ما نُ&amp;حّي جانبًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>ا&amp;نتقال إلى هناك</translation>
    </message>
    <message>
        <source>Set &amp;Aside</source>
        <translation>ت&amp;نحية جانبًا</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;استرجاع</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>نوع المأخذ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المآخذ</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>سبب تنحيته جانبًا</translation>
    </message>
    <message>
        <source>why it is as it should be</source>
        <translation>لماذا هو كما ينبغي</translation>
    </message>
    <message>
        <source>Keeps the finding out of this list, with your note in the debate</source>
        <translation>يُبقي المأخذ خارج هذه القائمة، وتبقى ملاحظتك في النقاش</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Stopped. The next edit begins it again.</source>
        <translation>توقف البحث. يبدأ من جديد عند التعديل التالي.</translation>
    </message>
    <message>
        <source>All (%L1)</source>
        <translation>الكل (%L1)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مُنحّى جانبًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> The first %L1 are listed.</source>
        <translation> المسرود أول %L1.</translation>
    </message>
    <message>
        <source>Nothing to look at. What is found while you work is listed here.</source>
        <translation>لا شيء يستدعي النظر. ما يُكتشف أثناء عملك يُسرد هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>لا مآخذ.</numerusform>
            <numerusform>مأخذ واحد.</numerusform>
            <numerusform>مأخذان.</numerusform>
            <numerusform>%n مآخذ.</numerusform>
            <numerusform>%n مأخذًا.</numerusform>
            <numerusform>%n مأخذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>نُحّي جانبًا: %1</translation>
    </message>
    <message>
        <source>Review: nothing found</source>
        <translation>المراجعة: لا مآخذ</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>المراجعة: %1</translation>
    </message>
    <message>
        <source>Set Finding Aside</source>
        <translation>تنحية المأخذ جانبًا</translation>
    </message>
    <message>
        <source>Bring Finding Back</source>
        <translation>استرجاع المأخذ</translation>
    </message>
</context>
<context>
    <name>RolesBox</name>
    <message>
        <source>Not stated: %1</source>
        <comment>a premise of a scheme</comment>
        <translation>غير مذكورة: %1</translation>
    </message>
    <message>
        <source>Part of the premise: %1</source>
        <translation>دور المقدمة: %1</translation>
    </message>
    <message>
        <source>plays no part</source>
        <translation>لا دور لها</translation>
    </message>
</context>
<context>
    <name>SameButton</name>
    <message>
        <source>Names that differ in spelling, order or one letter only. Choose a pair to merge it.</source>
        <translation>أسماء لا تختلف إلا في التهجئة أو الترتيب أو حرف واحد. اختر زوجًا لدمجه.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n pairs may be the same</source>
        <translation>
            <numerusform>⚠ لا أزواج قد تكون طرفًا واحدًا</numerusform>
            <numerusform>⚠ زوج واحد قد يكون طرفًا واحدًا</numerusform>
            <numerusform>⚠ زوجان قد يكون كلٌّ منهما طرفًا واحدًا</numerusform>
            <numerusform>⚠ %n أزواج قد يكون كلٌّ منها طرفًا واحدًا</numerusform>
            <numerusform>⚠ %n زوجًا قد يكون كلٌّ منها طرفًا واحدًا</numerusform>
            <numerusform>⚠ %n زوج قد يكون كلٌّ منها طرفًا واحدًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Should Buying Sex Be a Crime?</source>
        <translation>هل يجب أن يكون شراء الجنس جريمة؟</translation>
    </message>
    <message>
        <source>The dispute around Amnesty International’s policy of 2015, with its sources.</source>
        <translation>الخلاف حول سياسة منظمة العفو الدولية لعام 2015، مع مصادره.</translation>
    </message>
    <message>
        <source>A Tour of Counterpoint</source>
        <translation>جولة في Counterpoint</translation>
    </message>
    <message>
        <source>A debate whose claims explain the program.</source>
        <translation>نقاش تشرح ادعاءاته البرنامج.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;احتفاظ</translation>
    </message>
    <message>
        <source>&amp;Use View</source>
        <translation>است&amp;خدام العرض</translation>
    </message>
    <message>
        <source>De&amp;lete View</source>
        <translation>ح&amp;ذف العرض</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>ا&amp;لعروض المحفوظة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Name of the view to keep</source>
        <translation>اسم العرض المراد الاحتفاظ به</translation>
    </message>
    <message>
        <source>Keep what is shown now as…</source>
        <translation>الاحتفاظ بالظاهر الآن باسم…</translation>
    </message>
    <message>
        <source>Keeps direction, filter, focus and folding under this name</source>
        <translation>يحتفظ بالاتجاه والتصفية والتركيز والطي تحت هذا الاسم</translation>
    </message>
    <message>
        <source>Keep View</source>
        <translation>الاحتفاظ بالعرض</translation>
    </message>
    <message>
        <source>Choose a view first.</source>
        <translation>اختر عرضًا أولًا.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>لا بد للعرض من اسم.</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Delete View</source>
        <translation>حذف العرض</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save Debate As</source>
        <translation>حفظ النقاش باسم</translation>
    </message>
    <message>
        <source>Save a Copy of the Debate</source>
        <translation>حفظ نسخة من النقاش</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>حُفظت نسخة باسم %1.</translation>
    </message>
    <message>
        <source>This is the debate as it is in the file. Undo brings your edits back.</source>
        <translation>هذا هو النقاش كما في الملف. والتراجع يعيد تعديلاتك.</translation>
    </message>
    <message>
        <source>There is already a file named %1. Replacing it cannot be undone.</source>
        <translation>يوجد ملف بالاسم %1. لا يمكن التراجع عن استبداله.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;استبدال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Another program changed %1. Your edits are kept, and the file stays as it is until you choose.</source>
        <translation>غيّر برنامج آخر %1. تعديلاتك محتفَظ بها، ويبقى الملف كما هو حتى تختار.</translation>
    </message>
    <message>
        <source>%1 was moved or removed. Your edits are kept; saving writes it again.</source>
        <translation>نُقل %1 أو أُزيل. تعديلاتك محتفَظ بها، والحفظ يكتبه من جديد.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إعادة التحم&amp;يل</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>ح&amp;فظ نسخة…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>الاحتفا&amp;ظ بتعديلاتي</translation>
    </message>
    <message>
        <source>See What &amp;Differs…</source>
        <translation>عرض الا&amp;ختلافات…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message>
        <source>Going back to the file…</source>
        <translation>تجري العودة إلى الملف…</translation>
    </message>
    <message>
        <source>This is the debate as the file had it before it was saved. Undo brings your edits back.</source>
        <translation>هذا هو النقاش كما كان في الملف قبل حفظه. والتراجع يعيد تعديلاتك.</translation>
    </message>
</context>
<context>
    <name>SchemeActions</name>
    <message>
        <source>Ar&amp;gumentation Schemes…</source>
        <translation>الأ&amp;نماط الحجاجية…</translation>
    </message>
    <message>
        <source>Read which kinds of argument there are and what to ask of them, and add your own</source>
        <translation>قراءة أنواع الحجج وما يُسأل عن كلٍّ منها، وإضافة أنواع خاصة بك</translation>
    </message>
</context>
<context>
    <name>SchemeChoices</name>
    <message>
        <source>Premise: %1</source>
        <translation>مقدمة: %1</translation>
    </message>
    <message>
        <source>Conclusion: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>To ask: %1</source>
        <translation>للسؤال: %1</translation>
    </message>
    <message>
        <source>of this debate</source>
        <translation>من هذا النقاش</translation>
    </message>
</context>
<context>
    <name>SchemeField</name>
    <message>
        <source>%1 – %2</source>
        <comment>the name of a scheme, its group</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>No scheme of the catalogue or of this debate.</source>
        <translation>لا يوجد نمط كهذا في الفهرس ولا في هذا النقاش.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No scheme, or more than one, has %1 in its name.</source>
        <translation>لا نمط حجاجي في اسمه %1، أو هناك أكثر من واحد.</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>Scheme of This Debate</source>
        <translation>نمط حجاجي لهذا النقاش</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Premises</source>
        <translation>الم&amp;قدمات</translation>
    </message>
    <message>
        <source>Add P&amp;remise</source>
        <translation>إضافة &amp;مقدمة</translation>
    </message>
    <message>
        <source>Remove Premise</source>
        <translation>إزالة مقدمة</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>Critical &amp;questions</source>
        <translation>الأسئلة النق&amp;دية</translation>
    </message>
    <message>
        <source>Add Q&amp;uestion</source>
        <translation>إ&amp;ضافة سؤال</translation>
    </message>
    <message>
        <source>Remove Question</source>
        <translation>إزالة سؤال</translation>
    </message>
    <message>
        <source>&amp;Keep Scheme</source>
        <translation>الا&amp;حتفاظ بالنمط الحجاجي</translation>
    </message>
    <message>
        <source>Change Scheme</source>
        <translation>تغيير النمط الحجاجي</translation>
    </message>
    <message>
        <source>Add Scheme</source>
        <translation>إضافة نمط حجاجي</translation>
    </message>
</context>
<context>
    <name>SchemeSection</name>
    <message>
        <source>Set Part of Premise</source>
        <translation>تعيين دور المقدمة</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>النم&amp;ط الحجاجي</translation>
    </message>
    <message>
        <source>Browse Schemes…</source>
        <translation>تصفح الأنماط الحجاجية…</translation>
    </message>
    <message>
        <source>Reads the catalogue, and adds schemes of your own</source>
        <translation>يعرض الفهرس للقراءة، ويضيف أنماطًا حجاجية خاصة بك</translation>
    </message>
    <message>
        <source>What answers made</source>
        <translation>ما نتج عن الإجابات</translation>
    </message>
    <message>
        <source>Set Scheme</source>
        <translation>تعيين النمط الحجاجي</translation>
    </message>
    <message>
        <source>Clear Scheme</source>
        <translation>إزالة النمط الحجاجي</translation>
    </message>
    <message>
        <source>Critical questions (%1 of %2 open)</source>
        <translation>الأسئلة النقدية (المفتوح %1 من %2)</translation>
    </message>
    <message>
        <source>“No” objects to the premise %1:</source>
        <translation>«لا» تعترض على المقدمة %1:</translation>
    </message>
    <message>
        <source>“No” undercuts the step: the premises may hold, but do not carry the conclusion here:</source>
        <translation>«لا» تطعن في الانتقال: قد تثبت المقدمات، لكنها لا تحمل النتيجة هنا:</translation>
    </message>
    <message>
        <source>Added to the map: %1 %2 · %3</source>
        <comment>what was added, such as Undercut; its words; what it does</comment>
        <translation>أُضيف إلى الخريطة: %1 %2 · %3</translation>
    </message>
    <message>
        <source>Answer Critical Question</source>
        <translation>الإجابة عن سؤال نقدي</translation>
    </message>
    <message>
        <source>Note on Critical Question</source>
        <translation>ملاحظة على سؤال نقدي</translation>
    </message>
    <message>
        <source>Claim that objects</source>
        <translation>الادعاء المعترض</translation>
    </message>
    <message>
        <source>Find a claim…</source>
        <translation>ابحث عن ادعاء…</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>لا يوجد ادعاء فيه هذه الحروف.</translation>
    </message>
</context>
<context>
    <name>SchemesDialog</name>
    <message>
        <source>Argumentation Schemes</source>
        <translation>الأنماط الحجاجية</translation>
    </message>
    <message>
        <source>Find a scheme…</source>
        <translation>ابحث عن نمط حجاجي…</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>البحث عن نمط حجاجي</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>الأنماط الحجاجية</translation>
    </message>
    <message>
        <source>About the scheme</source>
        <translation>عن النمط الحجاجي</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>Adds a scheme to this debate</source>
        <translation>يضيف نمطًا حجاجيًا إلى هذا النقاش</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>تغ&amp;يير…</translation>
    </message>
    <message>
        <source>Changes a scheme of this debate</source>
        <translation>يغيّر نمطًا حجاجيًا خاصًا بهذا النقاش</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>ن&amp;سخ…</translation>
    </message>
    <message>
        <source>Adds a scheme to this debate that begins as this one</source>
        <translation>يضيف إلى هذا النقاش نمطًا حجاجيًا يبدأ مطابقًا لهذا</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Removes a scheme of this debate that nothing follows</source>
        <translation>يزيل نمطًا حجاجيًا خاصًا بهذا النقاش لا يتبعه شيء</translation>
    </message>
    <message>
        <source>No reason or objection of this debate follows it.</source>
        <translation>لا يتبعه أي سبب أو اعتراض في هذا النقاش.</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) or objection(s) of this debate follow it.</source>
        <translation>
            <numerusform>لا يتبعه أي سبب أو اعتراض في هذا النقاش.</numerusform>
            <numerusform>يتبعه سبب أو اعتراض واحد في هذا النقاش.</numerusform>
            <numerusform>يتبعه اثنان من أسباب هذا النقاش واعتراضاته.</numerusform>
            <numerusform>يتبعه %n من أسباب هذا النقاش واعتراضاته.</numerusform>
            <numerusform>يتبعه %n من أسباب هذا النقاش واعتراضاته.</numerusform>
            <numerusform>يتبعه %n من أسباب هذا النقاش واعتراضاته.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) or objection(s) follow it, such as %1. Let them follow another scheme first.</source>
        <translation>
            <numerusform>لا يتبعه أي سبب أو اعتراض مثل %1.</numerusform>
            <numerusform>يتبعه سبب أو اعتراض واحد، هو %1. اجعله يتبع نمطًا حجاجيًا آخر أولًا.</numerusform>
            <numerusform>يتبعه اثنان من الأسباب والاعتراضات، مثل %1. اجعلهما يتبعان نمطًا حجاجيًا آخر أولًا.</numerusform>
            <numerusform>يتبعه %n من الأسباب والاعتراضات، مثل %1. اجعلها تتبع نمطًا حجاجيًا آخر أولًا.</numerusform>
            <numerusform>يتبعه %n من الأسباب والاعتراضات، مثل %1. اجعلها تتبع نمطًا حجاجيًا آخر أولًا.</numerusform>
            <numerusform>يتبعه %n من الأسباب والاعتراضات، مثل %1. اجعلها تتبع نمطًا حجاجيًا آخر أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Remove Scheme</source>
        <translation>إزالة النمط الحجاجي</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>It is no longer in the debate.</source>
        <translation>لم يعد موجودًا في النقاش.</translation>
    </message>
    <message>
        <source>A claim needs words.</source>
        <translation>لا بد للادعاء من نص.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>لا بد للسؤال من نص.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>لا بد للموضوع من اسم.</translation>
    </message>
    <message>
        <source>A topic cannot be inside itself.</source>
        <translation>لا يمكن أن يكون الموضوع داخل نفسه.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>لا بد للوسم من اسم.</translation>
    </message>
    <message>
        <source>There is already a tag of that name.</source>
        <translation>يوجد وسم بهذا الاسم.</translation>
    </message>
    <message>
        <source>A claim cannot be a reason for itself.</source>
        <translation>لا يمكن أن يكون الادعاء سببًا لنفسه.</translation>
    </message>
    <message>
        <source>A claim cannot object to itself.</source>
        <translation>لا يمكن أن يعترض الادعاء على نفسه.</translation>
    </message>
    <message>
        <source>A claim cannot restate itself.</source>
        <translation>لا يمكن أن يعيد الادعاء صياغة نفسه.</translation>
    </message>
    <message>
        <source>This reason is already there.</source>
        <translation>هذا السبب موجود بالفعل.</translation>
    </message>
    <message>
        <source>This objection is already there.</source>
        <translation>هذا الاعتراض موجود بالفعل.</translation>
    </message>
    <message>
        <source>This restatement is already there.</source>
        <translation>إعادة الصياغة هذه موجودة بالفعل.</translation>
    </message>
    <message>
        <source>This premise is already there.</source>
        <translation>هذه المقدمة موجودة بالفعل.</translation>
    </message>
    <message>
        <source>An inference cannot bear on itself, not even through others.</source>
        <translation>لا يمكن أن ينصبّ الاستدلال على نفسه، ولا حتى عبر غيره.</translation>
    </message>
    <message>
        <source>An inference needs a premise.</source>
        <translation>لا بد للاستدلال من مقدمة.</translation>
    </message>
    <message>
        <source>Choose two reasons or two objections to link.</source>
        <translation>اختر سببين أو اعتراضين لربطهما.</translation>
    </message>
    <message>
        <source>Only reasons, or objections, on one and the same thing can be linked.</source>
        <translation>لا يمكن ربط الأسباب أو الاعتراضات إلا إذا كانت على شيء واحد.</translation>
    </message>
    <message>
        <source>It has only one premise.</source>
        <translation>له مقدمة واحدة فقط.</translation>
    </message>
    <message>
        <source>It can only be sorted among what bears on the same thing.</source>
        <translation>لا يمكن ترتيبه إلا بين ما ينصبّ على الشيء نفسه.</translation>
    </message>
    <message>
        <source>Choose two claims to merge.</source>
        <translation>اختر ادعاءين لدمجهما.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>لا بد للعرض من اسم.</translation>
    </message>
    <message>
        <source>It refers to something that is not in the debate.</source>
        <translation>يشير إلى شيء غير موجود في النقاش.</translation>
    </message>
    <message>
        <source>The topic is inside itself.</source>
        <translation>الموضوع داخل نفسه.</translation>
    </message>
    <message>
        <source>The claim has a tag twice.</source>
        <translation>للادعاء وسم مكرر مرتين.</translation>
    </message>
    <message>
        <source>The inference has no premise.</source>
        <translation>ليس للاستدلال مقدمة.</translation>
    </message>
    <message>
        <source>The inference has a premise twice.</source>
        <translation>للاستدلال مقدمة مكررة مرتين.</translation>
    </message>
    <message>
        <source>The inference bears on its own premise.</source>
        <translation>ينصبّ الاستدلال على مقدمته هو.</translation>
    </message>
    <message>
        <source>The inference bears on itself through other inferences.</source>
        <translation>ينصبّ الاستدلال على نفسه عبر استدلالات أخرى.</translation>
    </message>
    <message>
        <source>The credibility is not from 1 to 6.</source>
        <translation>المصداقية ليست من 1 إلى 6.</translation>
    </message>
    <message>
        <source>The citation leads to where it starts.</source>
        <translation>تعود الإحالة إلى حيث بدأت.</translation>
    </message>
    <message>
        <source>The weight is not from 0 to 1.</source>
        <translation>الوزن ليس من 0 إلى 1.</translation>
    </message>
    <message>
        <source>The passage lies outside its text.</source>
        <translation>يقع المقطع خارج نصه.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>One inference refers to something that is not there.</source>
        <translation>يشير أحد الاستدلالات إلى شيء غير موجود.</translation>
    </message>
    <message>
        <source>Characters that a DOT file cannot hold were replaced by U+FFFD.</source>
        <translation>استُبدلت بالحروف التي لا يقبلها ملف DOT العلامة U+FFFD.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>هذا مفقود.</translation>
    </message>
    <message>
        <source>There is no such key here; there are %1.</source>
        <translation>لا يوجد مفتاح كهذا هنا؛ الموجود: %1.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>This list has more than %1 entries.</source>
        <translation>في هذه القائمة أكثر من %1 من العناصر.</translation>
    </message>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation>يجب أن يكون هذا عددًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>This must be a whole number, and not below 0.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا لا يقل عن 0.</translation>
    </message>
    <message>
        <source>A tag must have a name.</source>
        <translation>يجب أن يكون للوسم اسم.</translation>
    </message>
    <message>
        <source>The claim has this tag already.</source>
        <translation>للادعاء هذا الوسم بالفعل.</translation>
    </message>
    <message>
        <source>an id, as text in quotation marks</source>
        <translation>معرّف يُكتب نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Nothing here has the id %1.</source>
        <translation>لا شيء هنا يحمل المعرّف %1.</translation>
    </message>
    <message>
        <source>This must be one of %1.</source>
        <translation>يجب أن يكون هذا واحدًا مما يلي: %1.</translation>
    </message>
    <message>
        <source>This must be an object with just one of the keys %1.</source>
        <translation>يجب أن يكون هذا كائنًا فيه مفتاح واحد فقط مما يلي: %1.</translation>
    </message>
    <message>
        <source>A date is written like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.</source>
        <translation>يُكتب التاريخ هكذا: 2015 أو 2015-08 أو 2015-08-11، وتليه العلامة ~ إذا كان تقريبيًا.</translation>
    </message>
    <message>
        <source>A SHA-256 is 64 digits from 0 to 9 and a to f.</source>
        <translation>تتكون بصمة SHA-256 من 64 خانة من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>A reliability is one letter from A to F.</source>
        <translation>الموثوقية حرف واحد من A إلى F.</translation>
    </message>
    <message>
        <source>A colour is written like #0b5fa5.</source>
        <translation>يُكتب اللون هكذا: #0b5fa5.</translation>
    </message>
    <message>
        <source>Counterpoint debate</source>
        <translation>نقاش Counterpoint</translation>
    </message>
    <message>
        <source>Counterpoint JSON</source>
        <translation>JSON من Counterpoint</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>صورة SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a ZIP archive, such as an office document</source>
        <translation>أرشيف ZIP، كمستند مكتبي</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة وِب</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>مستند XML</translation>
    </message>
    <message>
        <source>JSON of another program</source>
        <translation>JSON من برنامج آخر</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>This must be %1, but is %2.</source>
        <translation>يجب أن يكون هذا: %1، لكنه: %2.</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3): %4</source>
        <translation>%1 (السطر %2، العمود %3): %4</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّح ذلك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>وكذلك:</translation>
    </message>
    <message>
        <source>There is more; these are the first %1.</source>
        <translation>هناك المزيد؛ هذه أول المشكلات، وعددها %1.</translation>
    </message>
    <message>
        <source>In line %1, column %2: %3</source>
        <translation>في السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>هذا ليس UTF-8.</translation>
    </message>
    <message>
        <source>Save the file in the encoding UTF-8 and try again.</source>
        <translation>احفظ الملف بترميز UTF-8 ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The text is damaged: it begins as %1, but some of it is not.</source>
        <translation>النص تالف: يبدأ على أنه %1، لكن بعضه ليس كذلك.</translation>
    </message>
    <message>
        <source>A key in quotation marks, a comma or a closing brace is missing before this.</source>
        <translation>قبل هذا الموضع ينقص مفتاح بين علامتي اقتباس أو فاصلة أو قوس معقوف للإغلاق.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this.</source>
        <translation>قبل هذا الموضع تنقص فاصلة أو قوس مربع للإغلاق.</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>قبل هذا الموضع تنقص نقطتان رأسيتان.</translation>
    </message>
    <message>
        <source>A text has no closing quotation mark.</source>
        <translation>نص تنقصه علامة اقتباس للإغلاق.</translation>
    </message>
    <message>
        <source>A backslash is followed by something JSON does not know.</source>
        <translation>تلي الشرطة المائلة العكسية علامة لا يعرفها JSON.</translation>
    </message>
    <message>
        <source>This is not a number that JSON allows.</source>
        <translation>هذا ليس عددًا يقبله JSON.</translation>
    </message>
    <message>
        <source>A key in quotation marks is missing.</source>
        <translation>ينقص مفتاح بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Lists and objects are nested deeper than 1,024 levels here.</source>
        <translation>تداخُل القوائم والكائنات هنا أعمق من 1,024 مستوى.</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>النص كبير جدًا.</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>هناك شيء بعد النهاية.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>هذا ليس JSON.</translation>
    </message>
    <message>
        <source>The text is larger than 64 MB, which is more than a debate can be read from.</source>
        <translation>النص أكبر من 64 ميغابايت، وهو أكثر مما يمكن أن يُقرأ منه نقاش.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>صحّح النص هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The text is JSON, but a list instead of an object in braces.</source>
        <translation>النص JSON، لكنه قائمة لا كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>This key comes twice in one object.</source>
        <translation>يرد هذا المفتاح مرتين في كائن واحد.</translation>
    </message>
    <message>
        <source>Keep one of the two and try again.</source>
        <translation>أبقِ واحدًا منهما ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation>يجب ألا يكون المعرّف فارغًا.</translation>
    </message>
    <message>
        <source>This id is used twice.</source>
        <translation>استُخدم هذا المعرّف مرتين.</translation>
    </message>
    <message>
        <source>Claims, inferences and issues share their ids, and this one is used twice.</source>
        <translation>تشترك الادعاءات والاستدلالات والأسئلة في معرّفاتها، وقد استُخدم هذا المعرّف مرتين.</translation>
    </message>
    <message>
        <source>Another tag has this name already.</source>
        <translation>يحمل وسم آخر هذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>This must be “counterpoint”; the text is JSON, but no debate of Counterpoint&apos;s.</source>
        <translation>يجب أن يكون هذا «counterpoint»؛ النص JSON، لكنه ليس نقاشًا من Counterpoint.</translation>
    </message>
    <message>
        <source>A newer Counterpoint wrote this; this one reads version 1.</source>
        <translation>كتب هذا إصدار أحدث من Counterpoint؛ وهذا الإصدار يقرأ الإصدار 1.</translation>
    </message>
    <message>
        <source>This must be the number 1.</source>
        <translation>يجب أن يكون هذا العدد 1.</translation>
    </message>
    <message>
        <source>An id is a text that is not empty.</source>
        <translation>المعرّف نص غير فارغ.</translation>
    </message>
    <message>
        <source>This card has a place already.</source>
        <translation>لهذه البطاقة مكان بالفعل.</translation>
    </message>
    <message>
        <source>There are too many quotations to look for; say where they start and end.</source>
        <translation>الاقتباسات المطلوب البحث عنها كثيرة جدًا؛ اذكر أين تبدأ وأين تنتهي.</translation>
    </message>
    <message>
        <source>These words are not in the document.</source>
        <translation>هذه الكلمات ليست في المستند.</translation>
    </message>
    <message>
        <source>These words are in the document more than once; say where they start and end.</source>
        <translation>ترد هذه الكلمات في المستند أكثر من مرة؛ اذكر أين تبدأ وأين تنتهي.</translation>
    </message>
    <message>
        <source>The passage ends before it starts.</source>
        <translation>ينتهي المقطع قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The passage ends at %1, but its document has only %2 characters.</source>
        <translation>ينتهي المقطع عند %1، لكن عدد حروف المستند %2 فقط.</translation>
    </message>
    <message>
        <source>The places kept for the map cannot be read.</source>
        <translation>تعذرت قراءة الأماكن المحتفَظ بها للخريطة.</translation>
    </message>
    <message>
        <source>The map is laid out anew; nothing else is lost.</source>
        <translation>يعاد تخطيط الخريطة؛ ولم يُفقد شيء آخر.</translation>
    </message>
    <message>
        <source>The layout program gave an answer that makes no sense.</source>
        <translation>أعطى برنامج التخطيط جوابًا لا معنى له.</translation>
    </message>
    <message>
        <source>The map is arranged in the plain way instead.</source>
        <translation>رُتبت الخريطة بالطريقة البسيطة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Parts of the map are arranged in the plain way instead.</source>
        <translation>رُتبت أجزاء من الخريطة بالطريقة البسيطة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The layout program is missing from this installation.</source>
        <translation>برنامج التخطيط غير موجود في هذا التثبيت.</translation>
    </message>
    <message>
        <source>The layout program could not be started.</source>
        <translation>تعذر تشغيل برنامج التخطيط.</translation>
    </message>
    <message>
        <source>The layout program took too long and was stopped.</source>
        <translation>استغرق برنامج التخطيط وقتًا طويلًا فأُوقف.</translation>
    </message>
    <message>
        <source>The layout program crashed.</source>
        <translation>تعطل برنامج التخطيط.</translation>
    </message>
    <message>
        <source>The layout program gave up.</source>
        <translation>لم يستطع برنامج التخطيط إكمال عمله.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk reported an error while reading or writing.</source>
        <translation>أبلغ القرص عن خطأ أثناء القراءة أو الكتابة.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>الذاكرة لا تكفي.</translation>
    </message>
    <message>
        <source>A text is longer than a debate&apos;s file can hold.</source>
        <translation>هناك نص أطول مما يتسع له ملف النقاش.</translation>
    </message>
    <message>
        <source>The data on the disk are damaged.</source>
        <translation>البيانات على القرص تالفة.</translation>
    </message>
    <message>
        <source>The file or its folder may not be read or written.</source>
        <translation>لا يُسمح بقراءة الملف أو مجلده أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>يستخدم برنامج آخر هذا الملف.</translation>
    </message>
    <message>
        <source>The database says: %1.</source>
        <translation>تقول قاعدة البيانات: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 has been open for editing by %2 on %3 since %4.</source>
        <translation>الملف %1 مفتوح للتعديل لدى %2 على %3 منذ %4.</translation>
    </message>
    <message>
        <source>Open it read-only, open a copy, or edit it anyway: whoever saves second will be told.</source>
        <translation>افتحه للقراءة فقط، أو افتح نسخة، أو عدّله رغم ذلك: يُنبَّه من يحفظ ثانيًا.</translation>
    </message>
    <message>
        <source>The working copy cannot be made.</source>
        <translation>تعذر إنشاء نسخة العمل.</translation>
    </message>
    <message>
        <source>Open a repaired copy, or an earlier version.</source>
        <translation>افتح نسخة مُصلَحة، أو إصدارًا سابقًا.</translation>
    </message>
    <message>
        <source>Open an earlier version, or get the file again.</source>
        <translation>افتح إصدارًا سابقًا، أو احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Counterpoint and can be read, not changed.</source>
        <translation>أُنشئ بإصدار أحدث من Counterpoint، ويمكن قراءته لا تغييره.</translation>
    </message>
    <message>
        <source>It can be read, but its content is not what Counterpoint saved: it was changed by another program, or is slightly damaged.</source>
        <translation>يمكن قراءته، لكن محتواه ليس ما حفظه Counterpoint: غيّره برنامج آخر، أو فيه تلف طفيف.</translation>
    </message>
    <message>
        <source>Compare it with an earlier version; saving it again accepts it as it is.</source>
        <translation>قارنه بإصدار سابق؛ وحفظه من جديد يعني قبوله كما هو.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>هو سليم.</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>أرشيف ZIP فارغ</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a WebP image, a sound or a film</source>
        <translation>صورة WebP أو صوت أو فيلم</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>أرشيف Zstandard</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>أرشيف tar</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>برنامج Windows</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>مستند مكتبي قديم</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>صوت أو فيلم</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>خط طباعي</translation>
    </message>
    <message>
        <source>a text in UTF-16</source>
        <translation>نص بترميز UTF-16</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>مستند PostScript</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>نص برمجي</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>a Graphviz drawing</source>
        <translation>رسم Graphviz</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The file %1 may not be read.</source>
        <translation>لا يُسمح بقراءة الملف %1.</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it.</source>
        <translation>اطلب من مالكه الإذن بقراءته.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تعذرت قراءة الملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a debate.</source>
        <translation>%1 ليس نقاشًا.</translation>
    </message>
    <message>
        <source>%1 is not a debate; it is %2.</source>
        <translation>%1 ليس نقاشًا، بل هو %2.</translation>
    </message>
    <message>
        <source>Import it instead.</source>
        <translation>استورده بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file %1 is incomplete: a part at its end is missing.</source>
        <translation>الملف %1 غير مكتمل: ينقص جزء من نهايته.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or open a repaired copy.</source>
        <translation>احصل على الملف من جديد من حيث أتى، أو افتح نسخة مُصلَحة.</translation>
    </message>
    <message>
        <source>The beginning of the file %1 is damaged.</source>
        <translation>بداية الملف %1 تالفة.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 مجلد.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>الملف %1 فارغ.</translation>
    </message>
    <message>
        <source>If it came by mail or from the web, get it again.</source>
        <translation>إن كان قد وصل بالبريد أو من الوِب، فاحصل عليه من جديد.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 GiB.</source>
        <translation>الملف %1 أكبر من 4 غيغابايت.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Counterpoint (%2).</source>
        <translation>أُنشئ الملف %1 بإصدار أحدث من Counterpoint (%2).</translation>
    </message>
    <message>
        <source>Open it with that version or a later one.</source>
        <translation>افتحه بذلك الإصدار أو بإصدار بعده.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>الملف %1 تالف.</translation>
    </message>
    <message>
        <source>The file %1 has tables that are not those of a debate, so it was not opened.</source>
        <translation>في الملف %1 جداول ليست من جداول النقاش، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>Another program may have changed it. Open a repaired copy to read what is there.</source>
        <translation>ربما غيّره برنامج آخر. افتح نسخة مُصلَحة لقراءة ما فيه.</translation>
    </message>
    <message>
        <source>The file %1 holds more than Counterpoint can show.</source>
        <translation>يحتوي الملف %1 أكثر مما يستطيع Counterpoint عرضه.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2.</source>
        <translation>لم يُحفظ %1: %2.</translation>
    </message>
    <message>
        <source>The file there is as it was, and your changes are kept.</source>
        <translation>الملف هناك كما كان، وتغييراتك محتفَظ بها.</translation>
    </message>
    <message>
        <source>The file was not made.</source>
        <translation>لم يُنشأ الملف.</translation>
    </message>
    <message>
        <source>the backup of the older version cannot be written</source>
        <translation>تعذرت كتابة النسخة الاحتياطية من الإصدار الأقدم</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is gone.</source>
        <translation>لم يُحفظ %1: مجلده لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Your changes are kept. Save it somewhere else.</source>
        <translation>تغييراتك محتفَظ بها. احفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>يوجد ملف %1 بالفعل.</translation>
    </message>
    <message>
        <source>The file %1 was changed by another program since it was opened.</source>
        <translation>غيّر برنامج آخر الملف %1 بعد فتحه.</translation>
    </message>
    <message>
        <source>Nothing was overwritten, and your changes are kept.</source>
        <translation>لم يُكتب فوق أي شيء، وتغييراتك محتفَظ بها.</translation>
    </message>
    <message>
        <source>The change would leave something that refers to what is no longer there.</source>
        <translation>هذا التغيير يترك شيئًا يشير إلى ما لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file %1.</source>
        <translation>لم تمكن قراءة شيء من الملف %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>تعذرت الكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>A debate that cannot be read</source>
        <translation>نقاش لا يمكن قراءته</translation>
    </message>
    <message>
        <source>These unsaved changes are open in another window.</source>
        <translation>هذه التغييرات غير المحفوظة مفتوحة في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The folder %1, where Counterpoint keeps its working copies, cannot be made.</source>
        <translation>تعذر إنشاء المجلد %1 الذي يحتفظ فيه Counterpoint بنسخ العمل.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder in COUNTERPOINT_STATE.</source>
        <translation>أفسح مكانًا هناك، أو حدد مجلدًا آخر في COUNTERPOINT_STATE.</translation>
    </message>
    <message>
        <source>The working copy cannot be made ready.</source>
        <translation>تعذر تجهيز نسخة العمل.</translation>
    </message>
    <message>
        <source>The working copy cannot be written.</source>
        <translation>تعذرت الكتابة في نسخة العمل.</translation>
    </message>
    <message>
        <source>The disk did not take the last changes.</source>
        <translation>لم يقبل القرص آخر التغييرات.</translation>
    </message>
    <message>
        <source>Save a copy of the debate on another disk.</source>
        <translation>احفظ نسخة من النقاش على قرص آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n from elsewhere</source>
        <translation>
            <numerusform>لا شيء من مواضع أخرى</numerusform>
            <numerusform>واحد من موضع آخر</numerusform>
            <numerusform>اثنان من مواضع أخرى</numerusform>
            <numerusform>%n من مواضع أخرى</numerusform>
            <numerusform>%n من مواضع أخرى</numerusform>
            <numerusform>%n من مواضع أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>supports %1</source>
        <translation>يدعم %1</translation>
    </message>
    <message>
        <source>objects to %1</source>
        <translation>يعترض على %1</translation>
    </message>
    <message>
        <source>restates %1</source>
        <translation>يعيد صياغة %1</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>يجيب عن %1</translation>
    </message>
    <message>
        <source>There is nothing to draw: no card of the map is in what was asked for.</source>
        <translation>لا شيء لرسمه: لا توجد بطاقة من الخريطة في المطلوب.</translation>
    </message>
    <message>
        <source>a line, or with others</source>
        <translation>خط، أو مع غيره</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>تعذرت كتابة الصورة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The map would take more than %n page(s).</source>
        <translation>
            <numerusform>تحتاج الخريطة إلى صفحات كثيرة جدًا.</numerusform>
            <numerusform>تحتاج الخريطة إلى أكثر من صفحة واحدة.</numerusform>
            <numerusform>تحتاج الخريطة إلى أكثر من صفحتين.</numerusform>
            <numerusform>تحتاج الخريطة إلى أكثر من %n صفحات.</numerusform>
            <numerusform>تحتاج الخريطة إلى أكثر من %n صفحة.</numerusform>
            <numerusform>تحتاج الخريطة إلى أكثر من %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print it on one page, or print a part of it.</source>
        <translation>اطبعها على صفحة واحدة، أو اطبع جزءًا منها.</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>تعذر استخدام الطابعة.</translation>
    </message>
    <message>
        <source>The printer took no further page.</source>
        <translation>لم تقبل الطابعة صفحة أخرى.</translation>
    </message>
    <message>
        <source>Row %1 of %2, column %3 of %4</source>
        <translation>الصف %1 من %2، العمود %3 من %4</translation>
    </message>
    <message>
        <source>The picture would have been too large, so its scale was reduced to %1 %.</source>
        <translation>كانت الصورة ستصبح كبيرة جدًا، لذلك صُغّر مقياسها إلى %1%.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>الذاكرة لا تكفي لصورة بهذا الحجم.</translation>
    </message>
    <message>
        <source>Choose a smaller scale.</source>
        <translation>اختر مقياسًا أصغر.</translation>
    </message>
    <message numerus="yes">
        <source>Map of a debate with %n card(s): claims, and the reasons and objections between them.</source>
        <translation>
            <numerusform>خريطة نقاش بلا بطاقات.</numerusform>
            <numerusform>خريطة نقاش فيه بطاقة واحدة: الادعاءات وما بينها من أسباب واعتراضات.</numerusform>
            <numerusform>خريطة نقاش فيه بطاقتان: الادعاءات وما بينها من أسباب واعتراضات.</numerusform>
            <numerusform>خريطة نقاش فيه %n بطاقات: الادعاءات وما بينها من أسباب واعتراضات.</numerusform>
            <numerusform>خريطة نقاش فيه %n بطاقة: الادعاءات وما بينها من أسباب واعتراضات.</numerusform>
            <numerusform>خريطة نقاش فيه %n بطاقة: الادعاءات وما بينها من أسباب واعتراضات.</numerusform>
        </translation>
    </message>
    <message>
        <source>a reason or an objection</source>
        <translation>سبب أو اعتراض</translation>
    </message>
    <message>
        <source>%1 supports %2</source>
        <translation>%1 يدعم %2</translation>
    </message>
    <message>
        <source>%1 objects to %2</source>
        <translation>%1 يعترض على %2</translation>
    </message>
    <message>
        <source>%1 restates %2</source>
        <translation>%1 يعيد صياغة %2</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 يجيب عن %2</translation>
    </message>
    <message>
        <source>the line from %1</source>
        <translation>الخط من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%n أسباب</numerusform>
            <numerusform>%n سببًا</numerusform>
            <numerusform>%n سبب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>لا اعتراضات</numerusform>
            <numerusform>اعتراض واحد</numerusform>
            <numerusform>اعتراضان</numerusform>
            <numerusform>%n اعتراضات</numerusform>
            <numerusform>%n اعتراضًا</numerusform>
            <numerusform>%n اعتراض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%n اقتباسات</numerusform>
            <numerusform>%n اقتباسًا</numerusform>
            <numerusform>%n اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>، و</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>اعتراض: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>سبب: %1</translation>
    </message>
    <message numerus="yes">
        <source>question with %n answer(s)</source>
        <translation>
            <numerusform>سؤال بلا إجابات</numerusform>
            <numerusform>سؤال له إجابة واحدة</numerusform>
            <numerusform>سؤال له إجابتان</numerusform>
            <numerusform>سؤال له %n إجابات</numerusform>
            <numerusform>سؤال له %n إجابة</numerusform>
            <numerusform>سؤال له %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints JSON for programs instead of text for people.</source>
        <translation>يطبع JSON للبرامج بدل نص للناس.</translation>
    </message>
    <message>
        <source>Where reasons and objections lie: top-down (below what they bear on), bottom-up, left-right or right-to-left.</source>
        <translation>موضع الأسباب والاعتراضات: top-down (تحت ما تنصبّ عليه) أو bottom-up أو left-right أو right-to-left.</translation>
    </message>
    <message>
        <source>Ends with status 1 when something had to be left behind.</source>
        <translation>ينتهي بالحالة 1 إذا لزم ترك شيء ما.</translation>
    </message>
    <message>
        <source>Creates an empty debate.</source>
        <translation>ينشئ نقاشًا فارغًا.</translation>
    </message>
    <message>
        <source>Creates an empty debate as FILE. A file that is there already is left alone, with status 4.</source>
        <translation>ينشئ نقاشًا فارغًا في FILE. وإن كان الملف موجودًا بالفعل تُرك كما هو، مع الحالة 4.</translation>
    </message>
    <message>
        <source>What the debate is called.</source>
        <translation>اسم النقاش.</translation>
    </message>
    <message>
        <source>Reads debates from other formats into a file.</source>
        <translation>يقرأ نقاشات من تنسيقات أخرى إلى ملف.</translation>
    </message>
    <message>
        <source>The .debate file to read into.</source>
        <translation>ملف ‎.debate المراد القراءة إليه.</translation>
    </message>
    <message>
        <source>Takes every INPUT for this format; “counterpoint formats” lists them.</source>
        <translation>يعُدّ كل INPUT من هذا التنسيق؛ والأمر «counterpoint formats» يسردها.</translation>
    </message>
    <message>
        <source>Writes a debate or its map in another format.</source>
        <translation>يكتب نقاشًا أو خريطته بتنسيق آخر.</translation>
    </message>
    <message>
        <source>Writes the debate in FILE, a .debate or a native .json file, in another format, and prints what had to be left behind. Pictures show the whole map in the places the file has for it. OUT is replaced as a whole or left as it was. The same input gives the same bytes.</source>
        <translation>يكتب النقاش الذي في FILE، وهو ملف ‎.debate أو ملف ‎.json أصلي، بتنسيق آخر، ويطبع ما لزم تركه. تُظهر الصور الخريطة كلها بالأماكن التي في الملف. يُستبدل OUT كله أو يُترك كما كان. والدخل نفسه يعطي البايتات نفسها.</translation>
    </message>
    <message>
        <source>The file to write; “-” is standard output.</source>
        <translation>الملف المراد كتابته؛ والعلامة «-» هي الخرج القياسي.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one unit of the map, from 0.05 to 20; 1 when left out.</source>
        <translation>عدد نقاط PNG لكل وحدة من الخريطة، من 0.05 إلى 20؛ وهو 1 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Colours of a picture: light, dark or contrast.</source>
        <translation>ألوان الصورة: light أو dark أو contrast.</translation>
    </message>
    <message>
        <source>Lists the formats that can be read and written.</source>
        <translation>يسرد التنسيقات التي يمكن قراءتها وكتابتها.</translation>
    </message>
    <message>
        <source>Lists the formats with their suffixes, and whether they can be read and written.</source>
        <translation>يسرد التنسيقات مع لواحقها، وهل يمكن قراءتها وكتابتها.</translation>
    </message>
    <message>
        <source>Prints the JSON Schema of the native JSON instead.</source>
        <translation>يطبع JSON Schema الخاص بصيغة JSON الأصلية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Tells what a file holds.</source>
        <translation>يخبر بما في ملف.</translation>
    </message>
    <message>
        <source>Tells the debate&apos;s title, how many records of each kind it has, and of a .debate file also its version and whether it is sound.</source>
        <translation>يخبر بعنوان النقاش وعدد قيوده من كل نوع، ولملف ‎.debate أيضًا بإصداره وهل هو سليم.</translation>
    </message>
    <message>
        <source>Lists the records of a kind.</source>
        <translation>يسرد القيود من نوع ما.</translation>
    </message>
    <message>
        <source>Searches all texts of a debate.</source>
        <translation>يبحث في كل نصوص النقاش.</translation>
    </message>
    <message>
        <source>Finds at most so many; 100 when left out.</source>
        <translation>يجد هذا العدد على الأكثر؛ وهو 100 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Places the cards of the map.</source>
        <translation>يضع بطاقات الخريطة.</translation>
    </message>
    <message>
        <source>Places the cards and lines of the map as the window would draw them. With --json it prints all places and curves, in pixels at 100 %, and how long it took.</source>
        <translation>يضع بطاقات الخريطة وخطوطها كما ترسمها النافذة. ومع ‎--json يطبع كل الأماكن والمنحنيات، بالنقاط عند 100%، والوقت المستغرق.</translation>
    </message>
    <message>
        <source>Lists the steps of a debate&apos;s history.</source>
        <translation>يسرد خطوات سجل النقاش.</translation>
    </message>
    <message>
        <source>Lists the steps kept for FILE, oldest first. They are kept on this machine, not in the file, so that a file given to others does not carry deleted text.</source>
        <translation>يسرد الخطوات المحتفَظ بها للملف FILE، الأقدم أولًا. يُحتفظ بها على هذا الجهاز لا في الملف، كي لا يحمل الملف الذي يُعطى لآخرين نصًا محذوفًا.</translation>
    </message>
    <message>
        <source>Checks whether a file is sound.</source>
        <translation>يفحص هل الملف سليم.</translation>
    </message>
    <message>
        <source>Checks a .debate file without changing anything: whether it is whole, unaltered, and keeps the rules. Ends with status 1 when there is something to look at, and with 3 when it cannot be opened.</source>
        <translation>يفحص ملف ‎.debate دون تغيير شيء: هل هو كامل ولم يُغيَّر ويلتزم القواعد. ينتهي بالحالة 1 إذا كان هناك ما يستحق النظر، وبالحالة 3 إذا تعذر فتحه.</translation>
    </message>
    <message>
        <source>The standard output takes no more: %1.</source>
        <translation>لم يعد الخرج القياسي يقبل شيئًا: %1.</translation>
    </message>
    <message>
        <source>Give a file or a disk with room instead.</source>
        <translation>حدد بدلًا منه ملفًا أو قرصًا فيه متسع.</translation>
    </message>
    <message>
        <source>“counterpoint formats” lists what can be read.</source>
        <translation>الأمر «counterpoint formats» يسرد ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 is in no format that Counterpoint knows.</source>
        <translation>%1 ليس بأي تنسيق يعرفه Counterpoint.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a debate; it looks like this: %2.</source>
        <translation>لا يمكن قراءة %1 نقاشًا؛ يبدو أنه: %2.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>تجري قراءة %1 …</translation>
    </message>
    <message>
        <source>There is no format %1 that can be read.</source>
        <translation>لا يوجد تنسيق %1 يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another place, or make room and try again.</source>
        <translation>لم يتغير شيء؛ اختر مكانًا آخر، أو أفسح مكانًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no standard input.</source>
        <translation>لا يوجد دخل قياسي.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Give a file, or “-” for standard input.</source>
        <translation>حدد ملفًا، أو «-» للدخل القياسي.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, more than can be read at once.</source>
        <translation>%1 أكبر من 64 ميغابايت، وهو أكثر مما يمكن قراءته دفعة واحدة.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Explains the command.</source>
        <translation>يشرح الأمر.</translation>
    </message>
    <message>
        <source>Maps arguments, traces claims and analyses debates. Without a command it opens a window with each FILE; with one it works without a display.</source>
        <translation>يرسم خرائط الحجج ويتتبّع الادعاءات ويحلّل النقاشات. من دون أمر يفتح نافذة بكل FILE؛ ومع أمر يعمل من دون شاشة.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Opens the window with a new debate.</source>
        <translation>يفتح النافذة بنقاش جديد.</translation>
    </message>
    <message>
        <source>Explains the program; after a COMMAND, that command.</source>
        <translation>يشرح البرنامج؛ وبعد COMMAND يشرح ذلك الأمر.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>يخبر بإصدار البرنامج.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>حالة الخروج:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>done, and there is something to look at</source>
        <translation>تم، وهناك ما يستحق النظر</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>سطر الأوامر خاطئ</translation>
    </message>
    <message>
        <source>an input cannot be read</source>
        <translation>تعذرت قراءة أحد المدخلات</translation>
    </message>
    <message>
        <source>an output cannot be written</source>
        <translation>تعذرت كتابة أحد المخرجات</translation>
    </message>
    <message>
        <source>cancelled, or out of time</source>
        <translation>أُلغي، أو نفد الوقت</translation>
    </message>
    <message>
        <source>a defect in Counterpoint</source>
        <translation>خلل في Counterpoint</translation>
    </message>
    <message>
        <source>Cancelled; every file is as it was.</source>
        <translation>أُلغي؛ كل ملف كما كان.</translation>
    </message>
    <message>
        <source>“counterpoint %1 --help” explains it.</source>
        <translation>الأمر «counterpoint %1 --help» يشرح ذلك.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار %1.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one it does not take: %1</source>
        <translation>خيار تنقصه قيمته، أو له قيمة لا يقبلها: %1</translation>
    </message>
    <message>
        <source>Something is missing: counterpoint %1 %2.</source>
        <translation>ينقص شيء: counterpoint %1 %2.</translation>
    </message>
    <message>
        <source>%1 is one too many.</source>
        <translation>%1 زائد عن المطلوب.</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>الادعاءات: %1</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all.</source>
        <translation>… و%1 غيرها؛ والخيار ‎--json يسردها كلها.</translation>
    </message>
    <message>
        <source>Put right:</source>
        <translation>ما صُحّح:</translation>
    </message>
    <message>
        <source>Left behind:</source>
        <translation>ما تُرك:</translation>
    </message>
    <message>
        <source>Records that break a rule: %1.</source>
        <translation>القيود التي تخالف قاعدة: %1.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>يجري فحص %1 …</translation>
    </message>
    <message>
        <source>The memory of this machine does not suffice.</source>
        <translation>ذاكرة هذا الجهاز لا تكفي.</translation>
    </message>
    <message>
        <source>Counterpoint has a defect: %1.</source>
        <translation>في Counterpoint خلل: %1.</translation>
    </message>
    <message>
        <source>Please report it, with what you did.</source>
        <translation>نرجو أن تبلغنا به مع ذكر ما فعلت.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>“counterpoint --help” lists the commands.</source>
        <translation>الأمر «counterpoint --help» يسرد الأوامر.</translation>
    </message>
    <message>
        <source>There is no command and no file %1.</source>
        <translation>لا يوجد أمر ولا ملف باسم %1.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها.</translation>
    </message>
    <message>
        <source>“counterpoint export FILE -o map.png” draws a picture without one. For a window on a distant machine, connect with “ssh -X”, or run “xvfb-run counterpoint”.</source>
        <translation>الأمر «counterpoint export FILE -o map.png» يرسم صورة من دون شاشة. ولفتح نافذة على جهاز بعيد، اتصل بالأمر «ssh -X»، أو شغّل «xvfb-run counterpoint».</translation>
    </message>
    <message>
        <source>“counterpoint --help” lists them.</source>
        <translation>الأمر «counterpoint --help» يسردها.</translation>
    </message>
    <message>
        <source>“counterpoint formats” lists what can be written.</source>
        <translation>الأمر «counterpoint formats» يسرد ما يمكن كتابته.</translation>
    </message>
    <message>
        <source>The name %1 does not say which format to write.</source>
        <translation>لا يدل الاسم %1 على التنسيق المطلوب.</translation>
    </message>
    <message>
        <source>Add --to FORMAT. %1</source>
        <translation>أضف ‎--to FORMAT. %1</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>لا يوجد تنسيق %1.</translation>
    </message>
    <message>
        <source>A .debate file is made by importing, not by exporting.</source>
        <translation>يُنشأ ملف ‎.debate بالاستيراد لا بالتصدير.</translation>
    </message>
    <message>
        <source>Use “counterpoint import FILE -o OUT”.</source>
        <translation>استخدم «counterpoint import FILE -o OUT».</translation>
    </message>
    <message>
        <source>The scale must be a number from 0.05 to 20.</source>
        <translation>يجب أن يكون المقياس عددًا من 0.05 إلى 20.</translation>
    </message>
    <message>
        <source>1 draws a card as large as the window does at 100 %.</source>
        <translation>القيمة 1 ترسم البطاقة بحجمها في النافذة عند 100%.</translation>
    </message>
    <message>
        <source>A file to write is missing.</source>
        <translation>ينقص ملف للكتابة فيه.</translation>
    </message>
    <message>
        <source>Name it with -o OUT, or “-o -” for standard output.</source>
        <translation>حدده بالخيار ‎-o OUT، أو «-o -» للخرج القياسي.</translation>
    </message>
    <message>
        <source>There is no direction %1.</source>
        <translation>لا يوجد اتجاه %1.</translation>
    </message>
    <message>
        <source>The directions are %1.</source>
        <translation>الاتجاهات هي %1.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>لا يوجد مظهر %1.</translation>
    </message>
    <message>
        <source>The themes are %1.</source>
        <translation>المظاهر هي %1.</translation>
    </message>
    <message>
        <source>The report and the content cannot both go to standard output.</source>
        <translation>لا يمكن أن يذهب التقرير والمحتوى كلاهما إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>Leave out --json, or name a file with -o.</source>
        <translation>احذف ‎--json، أو حدد ملفًا بالخيار ‎-o.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>تجري كتابة %1 …</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (تم التراجع عنه)</translation>
    </message>
    <message>
        <source>No steps are kept on this machine.</source>
        <translation>لا خطوات محتفَظ بها على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Import into a copy of it instead.</source>
        <translation>استورد إلى نسخة منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The debates do not fit together: %1</source>
        <translation>النقاشان لا يتوافقان: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>استيراد ملفات، عددها %1</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>A file to import into is missing.</source>
        <translation>ينقص ملف للاستيراد إليه.</translation>
    </message>
    <message>
        <source>Name it with -o FILE.</source>
        <translation>حدده بالخيار ‎-o FILE.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>schema version</source>
        <translation>إصدار البنية</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>مرات الحفظ</translation>
    </message>
    <message>
        <source>history</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>%1 cards in %2 sections, %3 × %4 units.</source>
        <translation>البطاقات: %1، الأقسام: %2، الأبعاد: %3 × %4 من الوحدات.</translation>
    </message>
    <message>
        <source>Laying out the map …</source>
        <translation>يجري تخطيط الخريطة …</translation>
    </message>
    <message>
        <source>There is no kind %1.</source>
        <translation>لا يوجد نوع %1.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>الأنواع هي %1.</translation>
    </message>
    <message>
        <source>Nothing has all these words.</source>
        <translation>لا شيء فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>The limit must be a whole number from 1 on.</source>
        <translation>يجب أن يكون الحد عددًا صحيحًا لا يقل عن 1.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>يجري البحث …</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last by %1</source>
        <translation>
            <numerusform>ولا مرة، آخر من حفظ: %1</numerusform>
            <numerusform>مرة واحدة، وآخر من حفظ: %1</numerusform>
            <numerusform>مرتان، وآخر من حفظ: %1</numerusform>
            <numerusform>%n مرات، وآخر من حفظ: %1</numerusform>
            <numerusform>%n مرة، وآخر من حفظ: %1</numerusform>
            <numerusform>%n مرة، وآخر من حفظ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on this machine</source>
        <translation>
            <numerusform>لا خطوات على هذا الجهاز</numerusform>
            <numerusform>خطوة واحدة على هذا الجهاز</numerusform>
            <numerusform>خطوتان على هذا الجهاز</numerusform>
            <numerusform>%n خطوات على هذا الجهاز</numerusform>
            <numerusform>%n خطوة على هذا الجهاز</numerusform>
            <numerusform>%n خطوة على هذا الجهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>حرفيًا</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>مختصر</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>claims less</source>
        <translation>يدّعي أقل</translation>
    </message>
    <message>
        <source>claims more</source>
        <translation>يدّعي أكثر</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>صار %1 إلى %2.</translation>
    </message>
    <message>
        <source>Words stand in another order.</source>
        <translation>الكلمات بترتيب آخر.</translation>
    </message>
    <message>
        <source>Left out without a mark: %1.</source>
        <translation>حُذف دون علامة: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>أُضيف: %1.</translation>
    </message>
    <message>
        <source>The number %1 was left out.</source>
        <translation>حُذف العدد %1.</translation>
    </message>
    <message>
        <source>The number %1 was added.</source>
        <translation>أُضيف العدد %1.</translation>
    </message>
    <message>
        <source>The number %1 became %2.</source>
        <translation>صار العدد %1 إلى %2.</translation>
    </message>
    <message>
        <source>Hardly a word of it is the original’s.</source>
        <translation>تكاد لا توجد فيه كلمة من الأصل.</translation>
    </message>
    <message>
        <source>There is no finding without a name.</source>
        <translation>لا يوجد مأخذ بلا اسم.</translation>
    </message>
    <message>
        <source>This finding was not set aside.</source>
        <translation>لم يُنحَّ هذا المأخذ جانبًا.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>لا يذكر أي مضيف.</translation>
    </message>
    <message>
        <source>Its host is not one of the web.</source>
        <translation>مضيفه ليس من مضيفي الوِب.</translation>
    </message>
    <message>
        <source>It is cut off by dots.</source>
        <translation>تقطعه نقاط.</translation>
    </message>
    <message>
        <source>It has spaces in it.</source>
        <translation>فيه مسافات.</translation>
    </message>
    <message>
        <source>It begins twice.</source>
        <translation>يبدأ مرتين.</translation>
    </message>
    <message>
        <source>It does not begin with “https://” or the like.</source>
        <translation>لا يبدأ بـ «https://» أو ما يشبهه.</translation>
    </message>
    <message>
        <source>It has characters that no address has.</source>
        <translation>فيه حروف لا تكون في أي عنوان.</translation>
    </message>
    <message>
        <source>Find a ground outside the circle, or take out one of the reasons.</source>
        <translation>ابحث عن أساس خارج الدائرة، أو أزل أحد الأسباب.</translation>
    </message>
    <message>
        <source>A quotation reads %1, but the text at that place reads %2.</source>
        <translation>نص الاقتباس %1، لكن النص في ذلك الموضع %2.</translation>
    </message>
    <message>
        <source>Attach the quotation to the passage it means, or take the text’s own words.</source>
        <translation>أرفق الاقتباس بالمقطع الذي يعنيه، أو خذ كلمات النص نفسها.</translation>
    </message>
    <message>
        <source>The quotation %1 claims more than its original.</source>
        <translation>الاقتباس %1 يدّعي أكثر من أصله.</translation>
    </message>
    <message>
        <source>The quotation %1 claims less than its original.</source>
        <translation>الاقتباس %1 يدّعي أقل من أصله.</translation>
    </message>
    <message>
        <source>The quotation %1 is not what its original says.</source>
        <translation>الاقتباس %1 ليس ما يقوله أصله.</translation>
    </message>
    <message>
        <source>Compare both passages; quote the original, or note the difference on the hop.</source>
        <translation>قارن المقطعين؛ اقتبس الأصل، أو سجّل الاختلاف في الإحالة.</translation>
    </message>
    <message>
        <source>The address %1 of %2 cannot work. %3</source>
        <translation>العنوان %1 الخاص بـ %2 لا يمكن أن يعمل. %3</translation>
    </message>
    <message>
        <source>Find the whole address, or take it out and say where a copy is kept.</source>
        <translation>ابحث عن العنوان الكامل، أو أزله واذكر أين تُحفظ نسخة.</translation>
    </message>
    <message>
        <source>The text has the address %1, which is cut off by dots and leads nowhere.</source>
        <translation>في النص العنوان %1، وتقطعه نقاط فلا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>Look for the page it meant, and add that as a source with its whole address.</source>
        <translation>ابحث عن الصفحة التي يعنيها، وأضفها مصدرًا بعنوانها الكامل.</translation>
    </message>
    <message>
        <source>Nobody says when %1 was issued.</source>
        <translation>لا يذكر أحد متى صدر %1.</translation>
    </message>
    <message>
        <source>Give its date, or a span it must lie in, such as “2015-07/2015-08”.</source>
        <translation>اذكر تاريخه، أو مدة لا بد أن يقع فيها، مثل «2015-07/2015-08».</translation>
    </message>
    <message>
        <source>There is no copy of %1: if its page changes or goes, nothing is left to check.</source>
        <translation>لا توجد نسخة من %1: إن تغيّرت صفحته أو اختفت فلن يبقى ما يُتحقق منه.</translation>
    </message>
    <message>
        <source>Save the page and drop it here, or give the address of an archived copy.</source>
        <translation>احفظ الصفحة وأفلتها هنا، أو اذكر عنوان نسخة مؤرشفة.</translation>
    </message>
    <message>
        <source>%1 rests on nothing, and no text has it.</source>
        <translation>لا يستند %1 إلى شيء، ولا يرد في أي نص.</translation>
    </message>
    <message>
        <source>Attach a quotation, or mark it as yours by dismissing this with a note.</source>
        <translation>أرفق اقتباسًا، أو بيّن أنه لك بتنحية هذا جانبًا مع ملاحظة.</translation>
    </message>
    <message>
        <source>%1 carries a conclusion, and every one of its grounds is graded F or 6: nobody can judge it.</source>
        <translation>يحمل %1 نتيجة، وكل أسسه مقيَّمة بدرجة F أو 6: لا يستطيع أحد الحكم عليه.</translation>
    </message>
    <message>
        <source>Find a ground that can be judged, or let the conclusion say that it hangs on this.</source>
        <translation>ابحث عن أساس يمكن الحكم عليه، أو اجعل النتيجة تذكر أنها متوقفة على هذا.</translation>
    </message>
    <message>
        <source>%1 was retracted, and is in use; claims that lean on it: %2.</source>
        <translation>سُحب %1 وهو مستخدم؛ الادعاءات التي تعتمد عليه: %2.</translation>
    </message>
    <message>
        <source>%1 was corrected, and is in use; claims that lean on it: %2.</source>
        <translation>صُحّح %1 وهو مستخدم؛ الادعاءات التي تعتمد عليه: %2.</translation>
    </message>
    <message>
        <source>The publisher of %1 doubts it, and it is in use; claims that lean on it: %2.</source>
        <translation>يشكك ناشر %1 فيه وهو مستخدم؛ الادعاءات التي تعتمد عليه: %2.</translation>
    </message>
    <message>
        <source>Look whether what was taken from it still holds, and say so in a note.</source>
        <translation>انظر هل ما أُخذ منه ما زال صحيحًا، واذكر ذلك في ملاحظة.</translation>
    </message>
    <message>
        <source>Nobody gives a reason for %1.</source>
        <translation>لا يذكر أحد سببًا لـ %1.</translation>
    </message>
    <message>
        <source>Add the best reason there is for it, or note that none was found.</source>
        <translation>أضف أفضل سبب له، أو اذكر أنه لم يُعثر على سبب.</translation>
    </message>
    <message>
        <source>Nobody answers the objection %1.</source>
        <translation>لا يجيب أحد عن الاعتراض %1.</translation>
    </message>
    <message>
        <source>Add the answer of those it is raised against, or note that they gave none.</source>
        <translation>أضف إجابة من وُجّه إليهم، أو اذكر أنهم لم يجيبوا.</translation>
    </message>
    <message>
        <source>%1 has no link to anything else in the debate.</source>
        <translation>لا صلة لـ %1 بأي شيء آخر في النقاش.</translation>
    </message>
    <message>
        <source>Say what it bears on, or remove it.</source>
        <translation>اذكر ما ينصبّ عليه، أو أزله.</translation>
    </message>
    <message>
        <source>%1 and %2 say nearly the same.</source>
        <translation>يكاد %1 و%2 يقولان الشيء نفسه.</translation>
    </message>
    <message>
        <source>Merge them, or link them and say how they differ.</source>
        <translation>ادمجهما، أو اربط بينهما واذكر كيف يختلفان.</translation>
    </message>
    <message>
        <source>%1 is a reason for something and an objection to it as well.</source>
        <translation>%1 سبب لشيء واعتراض عليه في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Take out the one that is not meant, or split the claim into the two things it says.</source>
        <translation>أزل غير المقصود منهما، أو قسّم الادعاء إلى الأمرين اللذين يقولهما.</translation>
    </message>
    <message numerus="yes">
        <source>The origins of %n claim(s) were not compared, because too many hops lie behind them: trace them one by one.</source>
        <translation>
            <numerusform>لا توجد ادعاءات لم تُقارن أصولها.</numerusform>
            <numerusform>لم تُقارن أصول ادعاء واحد لأن وراءه إحالات كثيرة جدًا: تتبّعه وحده.</numerusform>
            <numerusform>لم تُقارن أصول ادعاءين لأن وراءهما إحالات كثيرة جدًا: تتبّعهما واحدًا واحدًا.</numerusform>
            <numerusform>لم تُقارن أصول %n ادعاءات لأن وراءها إحالات كثيرة جدًا: تتبّعها واحدًا واحدًا.</numerusform>
            <numerusform>لم تُقارن أصول %n ادعاءً لأن وراءها إحالات كثيرة جدًا: تتبّعها واحدًا واحدًا.</numerusform>
            <numerusform>لم تُقارن أصول %n ادعاء لأن وراءها إحالات كثيرة جدًا: تتبّعها واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular sourcing: %1. Each has it from the next, and so nobody from outside.</source>
        <translation>مصادر دائرية: %1. كلٌّ منها أخذه عن التالي، فلم يأخذه أحد من الخارج.</translation>
    </message>
    <message>
        <source>Look for who said it first; do not count them as several sources.</source>
        <translation>ابحث عمن قاله أولًا؛ ولا تعدّها مصادر متعددة.</translation>
    </message>
    <message>
        <source>%1 is found in several places, but all have it from one: %2.</source>
        <translation>يرد %1 في مواضع عدة، لكنها كلها أخذته من موضع واحد: %2.</translation>
    </message>
    <message>
        <source>Each of them took it from elsewhere.</source>
        <translation>كلٌّ منها أخذه من موضع آخر.</translation>
    </message>
    <message>
        <source>Nobody has seen it there.</source>
        <translation>لم يره أحد هناك.</translation>
    </message>
    <message>
        <source>Count it as one source. Look it up there, and look for one that does not depend on it.</source>
        <translation>عدّه مصدرًا واحدًا. ارجع إليه هناك، وابحث عن مصدر لا يعتمد عليه.</translation>
    </message>
    <message>
        <source>%1 names %2, which says something else.</source>
        <translation>يذكر %1 %2، وهو يقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>%1 names %2, which was looked for and not found.</source>
        <translation>يذكر %1 %2، وقد بُحث عنه ولم يُعثر عليه.</translation>
    </message>
    <message>
        <source>%1 names %2, whose address is dead.</source>
        <translation>يذكر %1 %2، وعنوانه معطّل.</translation>
    </message>
    <message>
        <source>%1 names %2, which is later.</source>
        <translation>يذكر %1 %2، وهو أحدث منه.</translation>
    </message>
    <message>
        <source>Correct a date, or turn the hop round.</source>
        <translation>صحّح تاريخًا، أو اعكس اتجاه الإحالة.</translation>
    </message>
    <message>
        <source>Look for another way to it, or for somebody who can confirm it; say so on the hop.</source>
        <translation>ابحث عن طريق آخر إليه، أو عمن يستطيع تأكيده؛ واذكر ذلك في الإحالة.</translation>
    </message>
    <message>
        <source>Circular support</source>
        <translation>دعم دائري</translation>
    </message>
    <message>
        <source>Reasons that in the end rest on what they are to support.</source>
        <translation>أسباب تستند في النهاية إلى ما يُراد بها دعمه.</translation>
    </message>
    <message>
        <source>Main claims without a reason</source>
        <translation>ادعاءات رئيسية بلا سبب</translation>
    </message>
    <message>
        <source>Answers to a question, and what a whole branch is about, for which nobody gives a reason.</source>
        <translation>إجابات عن سؤال، وما يدور حوله فرع كامل، ولا يذكر لها أحد سببًا.</translation>
    </message>
    <message>
        <source>For and against the same</source>
        <translation>مع الشيء نفسه وضده</translation>
    </message>
    <message>
        <source>Claims that are a reason for something and an objection to it as well.</source>
        <translation>ادعاءات هي سبب لشيء واعتراض عليه في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Objections without an answer</source>
        <translation>اعتراضات بلا إجابة</translation>
    </message>
    <message>
        <source>Objections to which, and to whose premises, nobody objects.</source>
        <translation>اعتراضات لا يعترض أحد عليها ولا على مقدماتها.</translation>
    </message>
    <message>
        <source>Claims apart from all others</source>
        <translation>ادعاءات منفصلة عن غيرها</translation>
    </message>
    <message>
        <source>Claims that answer no question, bear on nothing, and have nothing bear on them.</source>
        <translation>ادعاءات لا تجيب عن سؤال، ولا تنصبّ على شيء، ولا ينصبّ عليها شيء.</translation>
    </message>
    <message>
        <source>Claims that say nearly the same</source>
        <translation>ادعاءات تكاد تقول الشيء نفسه</translation>
    </message>
    <message>
        <source>Pairs of claims with nearly the same words, and nothing said about how they relate.</source>
        <translation>أزواج من الادعاءات بكلمات متشابهة جدًا، ولم يُذكر ما العلاقة بينها.</translation>
    </message>
    <message>
        <source>Quotations that differ from their text</source>
        <translation>اقتباسات تختلف عن نصها</translation>
    </message>
    <message>
        <source>Quotations whose wording is not what stands in the document at that place.</source>
        <translation>اقتباسات لا تطابق صياغتها ما في المستند في ذلك الموضع.</translation>
    </message>
    <message>
        <source>Quotations changed on the way</source>
        <translation>اقتباسات تغيّرت في الطريق</translation>
    </message>
    <message>
        <source>Passages that quote another one and claim more, less or something else.</source>
        <translation>مقاطع تقتبس مقطعًا آخر وتدّعي أكثر منه أو أقل أو غيره.</translation>
    </message>
    <message>
        <source>Addresses that cannot work</source>
        <translation>عناوين لا يمكن أن تعمل</translation>
    </message>
    <message>
        <source>Addresses that are cut off, have spaces in them or name no host.</source>
        <translation>عناوين مقطوعة، أو فيها مسافات، أو لا تذكر مضيفًا.</translation>
    </message>
    <message>
        <source>Sources without a date</source>
        <translation>مصادر بلا تاريخ</translation>
    </message>
    <message>
        <source>Sources in use of which nobody says when they were issued.</source>
        <translation>مصادر مستخدمة لا يذكر أحد متى صدرت.</translation>
    </message>
    <message>
        <source>Web sources without a copy</source>
        <translation>مصادر وِب بلا نسخة</translation>
    </message>
    <message>
        <source>Addresses in use of which there is no text, archived copy or date of capture.</source>
        <translation>عناوين مستخدمة ليس لها نص ولا نسخة مؤرشفة ولا تاريخ التقاط.</translation>
    </message>
    <message>
        <source>Circular sourcing</source>
        <translation>مصادر دائرية</translation>
    </message>
    <message>
        <source>Sources that in the end have it from each other.</source>
        <translation>مصادر أخذ بعضها عن بعض في النهاية.</translation>
    </message>
    <message>
        <source>One origin behind several sources</source>
        <translation>أصل واحد وراء مصادر متعددة</translation>
    </message>
    <message>
        <source>Claims found in several places that all have it from the same one.</source>
        <translation>ادعاءات ترد في مواضع عدة أخذتها كلها من موضع واحد.</translation>
    </message>
    <message>
        <source>Hops to something later</source>
        <translation>إحالات إلى ما هو أحدث</translation>
    </message>
    <message>
        <source>Passages and sources that name something that did not exist yet.</source>
        <translation>مقاطع ومصادر تذكر شيئًا لم يكن موجودًا بعد.</translation>
    </message>
    <message>
        <source>Hops that did not hold</source>
        <translation>إحالات لم تثبت</translation>
    </message>
    <message>
        <source>Hops that somebody looked up and found different, gone or nowhere.</source>
        <translation>إحالات رُجع إليها فوُجدت مختلفة أو مختفية أو لا وجود لها.</translation>
    </message>
    <message>
        <source>Claims without a source</source>
        <translation>ادعاءات بلا مصدر</translation>
    </message>
    <message>
        <source>Claims that rest on nothing else and are found in no text.</source>
        <translation>ادعاءات لا تستند إلى شيء آخر ولا ترد في أي نص.</translation>
    </message>
    <message>
        <source>Grounds nobody can judge</source>
        <translation>أسس لا يمكن لأحد الحكم عليها</translation>
    </message>
    <message>
        <source>Reasons whose every source is graded F, or every statement 6: it cannot be judged.</source>
        <translation>أسباب كل مصادرها مقيَّمة بدرجة F، أو كل تصريحاتها بدرجة 6: لا يمكن الحكم عليها.</translation>
    </message>
    <message>
        <source>Corrected and retracted sources in use</source>
        <translation>مصادر مصحَّحة أو مسحوبة قيد الاستخدام</translation>
    </message>
    <message>
        <source>Sources that their publishers corrected, doubt or took back, and that claims lean on.</source>
        <translation>مصادر صحّحها ناشروها أو شككوا فيها أو سحبوها، وتعتمد عليها ادعاءات.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>يقتبس من</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>يستشهد بالمصدر</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>ينقل معنى</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>يكرر</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>يورد</translation>
    </message>
    <message>
        <source>translates</source>
        <translation>يترجم</translation>
    </message>
    <message>
        <source>is based on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>وارد في</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>seen at the source</source>
        <translation>شوهد في المصدر</translation>
    </message>
    <message>
        <source>not located</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>differs from the source</source>
        <translation>يختلف عن المصدر</translation>
    </message>
    <message>
        <source>dead link</source>
        <translation>رابط معطّل</translation>
    </message>
    <message>
        <source>no origin</source>
        <translation>لا أصل</translation>
    </message>
    <message>
        <source>no origin, only a circle</source>
        <translation>لا أصل، بل دائرة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%n أصول</numerusform>
            <numerusform>%n أصلًا</numerusform>
            <numerusform>%n أصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular sourcing, and nothing outside the circle: %1.</source>
        <translation>مصادر دائرية، ولا شيء خارج الدائرة: %1.</translation>
    </message>
    <message>
        <source>Circular sourcing: %1.</source>
        <translation>مصادر دائرية: %1.</translation>
    </message>
    <message>
        <source>Several places have it, and all from one origin: %1.</source>
        <translation>يرد في مواضع عدة، وكلها من أصل واحد: %1.</translation>
    </message>
    <message>
        <source>Every place that has it took it from elsewhere; none says it first.</source>
        <translation>كل موضع يرد فيه أخذه من موضع آخر؛ ولا أحد يقوله أولًا.</translation>
    </message>
    <message>
        <source>Nobody has seen at the source: %1.</source>
        <translation>لم يره أحد في المصدر: %1.</translation>
    </message>
    <message>
        <source>%1 names %2, which is later: one of the dates is wrong, or the hop.</source>
        <translation>يذكر %1 %2، وهو أحدث منه: أحد التاريخين خاطئ، أو الإحالة.</translation>
    </message>
    <message>
        <source>%1 names %2, which was not located and is not counted.</source>
        <translation>يذكر %1 %2، ولم يُعثر عليه ولا يُحسب.</translation>
    </message>
    <message>
        <source>%1 is a copy that also credits %2; nobody has seen it there, and it is not counted.</source>
        <translation>%1 نسخة تنسب أيضًا إلى %2؛ لم يره أحد هناك، ولا يُحسب.</translation>
    </message>
    <message>
        <source>No statement has this claim: attach a quotation or a source to trace it.</source>
        <translation>لا يوجد تصريح بهذا الادعاء: أرفق اقتباسًا أو مصدرًا لتتبّعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>لا يظهر</numerusform>
            <numerusform>ظهور واحد</numerusform>
            <numerusform>ظهوران</numerusform>
            <numerusform>%n مرات ظهور</numerusform>
            <numerusform>%n مرة ظهور</numerusform>
            <numerusform>%n مرة ظهور</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 against it)</source>
        <translation>(%1 ضده)</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) unchecked</source>
        <translation>
            <numerusform>لا إحالات لم يُتحقق منها</numerusform>
            <numerusform>إحالة واحدة لم يُتحقق منها</numerusform>
            <numerusform>إحالتان لم يُتحقق منهما</numerusform>
            <numerusform>%n إحالات لم يُتحقق منها</numerusform>
            <numerusform>%n إحالة لم يُتحقق منها</numerusform>
            <numerusform>%n إحالة لم يُتحقق منها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 وآخرون</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <translation>%1، بلا تاريخ</translation>
    </message>
    <message>
        <source>There is no text to add.</source>
        <translation>لا يوجد نص لإضافته.</translation>
    </message>
    <message>
        <source>This text is already in the debate.</source>
        <translation>هذا النص في النقاش من قبل.</translation>
    </message>
    <message>
        <source>These texts are already in the debate.</source>
        <translation>هذه النصوص في النقاش من قبل.</translation>
    </message>
    <message>
        <source>This text has a newer version already.</source>
        <translation>لهذا النص إصدار أحدث من قبل.</translation>
    </message>
    <message>
        <source>Replace that one.</source>
        <translation>استبدل ذاك.</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation>النص كما كان من قبل.</translation>
    </message>
    <message>
        <source>The quotations have changed meanwhile.</source>
        <translation>تغيّرت الاقتباسات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>There is no doubt that it is genuine and competent, and it has always been right so far.</source>
        <translation>لا شك في أنه أصيل ومؤهل، وقد كان على صواب دائمًا حتى الآن.</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>There is little doubt about it, and it has nearly always been right so far.</source>
        <translation>قليل من الشك حوله، وقد كان على صواب في الغالب حتى الآن.</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>There is some doubt about it, but it has been right in the past.</source>
        <translation>حوله بعض الشك، لكنه كان على صواب فيما مضى.</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>There is considerable doubt about it, though some of what it said was right.</source>
        <translation>حوله شك كبير، مع أن بعض ما قاله كان صوابًا.</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>It is not genuine or not competent, or what it said has been wrong.</source>
        <translation>ليس أصيلًا أو ليس مؤهلًا، أو كان ما قاله خاطئًا.</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>لا يمكن الحكم على الموثوقية</translation>
    </message>
    <message>
        <source>Nothing is known to judge it by. This says nothing against it.</source>
        <translation>لا يُعرف ما يُحكم به عليه. ولا يعني هذا شيئًا ضده.</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>تؤكده مصادر أخرى</translation>
    </message>
    <message>
        <source>Independent sources say the same, it makes sense, and it fits what is known.</source>
        <translation>تقول مصادر مستقلة الشيء نفسه، وهو معقول ويتفق مع المعروف.</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>Nobody else confirms it, but it makes sense and fits what is known.</source>
        <translation>لا يؤكده أحد آخر، لكنه معقول ويتفق مع المعروف.</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>ربما كان صحيحًا</translation>
    </message>
    <message>
        <source>Nobody else confirms it; it is plausible, and fits some of what is known.</source>
        <translation>لا يؤكده أحد آخر؛ وهو مقبول ويتفق مع بعض المعروف.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>It is possible but not plausible, and nothing else that is known points to it.</source>
        <translation>ممكن لكنه غير مقبول، ولا يدل عليه شيء آخر معروف.</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>It makes no sense, or other things that are known contradict it.</source>
        <translation>غير معقول، أو تناقضه أمور أخرى معروفة.</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>لا يمكن الحكم على الصحة</translation>
    </message>
    <message>
        <source>There is nothing to compare it with. This says nothing against it.</source>
        <translation>لا يوجد ما يُقارن به. ولا يعني هذا شيئًا ضده.</translation>
    </message>
    <message>
        <source>A hop cannot lead to where it starts.</source>
        <translation>لا يمكن أن تؤدي الإحالة إلى حيث تبدأ.</translation>
    </message>
    <message>
        <source>A passage cannot come from the source it is a passage of.</source>
        <translation>لا يمكن أن يأتي المقطع من المصدر الذي هو مقطع منه.</translation>
    </message>
    <message>
        <source>Choose where that source has it from.</source>
        <translation>اختر من أين أخذه ذلك المصدر.</translation>
    </message>
    <message>
        <source>This hop is already there.</source>
        <translation>هذه الإحالة موجودة من قبل.</translation>
    </message>
    <message>
        <source>A step of the chain has no name.</source>
        <translation>إحدى خطوات السلسلة بلا اسم.</translation>
    </message>
    <message>
        <source>A step of the chain leads to where it starts.</source>
        <translation>إحدى خطوات السلسلة تؤدي إلى حيث تبدأ.</translation>
    </message>
    <message>
        <source>The chain has no steps.</source>
        <translation>السلسلة بلا خطوات.</translation>
    </message>
    <message>
        <source>Choose two stakeholders to merge.</source>
        <translation>اختر طرفين معنيين لدمجهما.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>حدد الكلمات في النص أولًا.</translation>
    </message>
    <message>
        <source>The text has no such passage.</source>
        <translation>ليس في النص مقطع كهذا.</translation>
    </message>
    <message>
        <source>The passage has no words.</source>
        <translation>ليس في المقطع كلمات.</translation>
    </message>
    <message>
        <source>This quotation is already attached to the claim.</source>
        <translation>هذا الاقتباس مرفق بالادعاء من قبل.</translation>
    </message>
    <message>
        <source>This passage is already quoted.</source>
        <translation>هذا المقطع مقتبس من قبل.</translation>
    </message>
    <message>
        <source>Another quotation has this passage already.</source>
        <translation>لاقتباس آخر هذا المقطع من قبل.</translation>
    </message>
    <message>
        <source>%1 is no date that Counterpoint can compare.</source>
        <translation>%1 ليس تاريخًا يستطيع Counterpoint مقارنته.</translation>
    </message>
    <message>
        <source>Write it like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.</source>
        <translation>اكتبه مثل 2015 أو 2015-08 أو 2015-08-11، وبعده ~ إن كان تقريبيًا.</translation>
    </message>
    <message>
        <source>A source needs a title, a name or an address.</source>
        <translation>يحتاج المصدر إلى عنوان أو اسم أو عنوان وِب.</translation>
    </message>
    <message>
        <source>A credibility is a number from 1 to 6.</source>
        <translation>المصداقية عدد من 1 إلى 6.</translation>
    </message>
    <message>
        <source>Choose two sources to merge.</source>
        <translation>اختر مصدرين لدمجهما.</translation>
    </message>
    <message>
        <source>Put the cursor inside the turn where the next one begins.</source>
        <translation>ضع المؤشر داخل المداخلة حيث تبدأ التالية.</translation>
    </message>
    <message>
        <source>It is the last turn of the text.</source>
        <translation>هذه آخر مداخلة في النص.</translation>
    </message>
    <message>
        <source>A turn starts before it ends, and inside the text.</source>
        <translation>تبدأ المداخلة قبل أن تنتهي، وداخل النص.</translation>
    </message>
    <message>
        <source>Another turn is there.</source>
        <translation>توجد مداخلة أخرى هناك.</translation>
    </message>
    <message>
        <source>Join the two first.</source>
        <translation>اضمم الاثنتين أولًا.</translation>
    </message>
    <message>
        <source>A turn answers one before it in the same text.</source>
        <translation>ترد المداخلة على مداخلة قبلها في النص نفسه.</translation>
    </message>
    <message>
        <source>Commenter %1</source>
        <translation>المعلّق %1</translation>
    </message>
    <message>
        <source>Turns must follow each other inside the text.</source>
        <translation>يجب أن تتوالى المداخلات داخل النص.</translation>
    </message>
    <message>
        <source>The name %1 stands for no @string; it was taken as a word.</source>
        <translation>الاسم %1 لا يدل على أي ‎@string؛ فأُخذ على أنه كلمة.</translation>
    </message>
    <message>
        <source>From here on, @string and inherited fields would add more than 64 MB and were left out.</source>
        <translation>من هنا فصاعدًا كانت ‎@string والحقول الموروثة ستضيف أكثر من 64 ميغابايت، فتُركت.</translation>
    </message>
    <message>
        <source>The entry %1 has the field %2 more than once; the first was taken.</source>
        <translation>الحقل %2 موجود في المدخلة %1 أكثر من مرة؛ أُخذ الأول.</translation>
    </message>
    <message>
        <source>There is no entry %1 to take shared fields from.</source>
        <translation>لا توجد مدخلة %1 تؤخذ منها الحقول المشتركة.</translation>
    </message>
    <message>
        <source>The entry %1 inherits from itself.</source>
        <translation>المدخلة %1 ترث من نفسها.</translation>
    </message>
    <message>
        <source>There is no entry %1 to inherit from.</source>
        <translation>لا توجد مدخلة %1 للوراثة منها.</translation>
    </message>
    <message>
        <source>This entry is commented out with %, so it was left alone.</source>
        <translation>هذه المدخلة معطّلة بتعليق بالعلامة %، فتُركت كما هي.</translation>
    </message>
    <message>
        <source>The brackets of @%1 do not close.</source>
        <translation>أقواس ‎@%1 غير مغلقة.</translation>
    </message>
    <message>
        <source>The entry %1 has no end, and nothing in it can be read.</source>
        <translation>المدخلة %1 بلا نهاية، ولا يمكن قراءة شيء فيها.</translation>
    </message>
    <message>
        <source>The entry %1 has no closing bracket; it was ended before the next one.</source>
        <translation>المدخلة %1 بلا قوس إغلاق؛ فأُنهيت قبل التالية.</translation>
    </message>
    <message>
        <source>The entry has no key.</source>
        <translation>المدخلة بلا مفتاح.</translation>
    </message>
    <message>
        <source>A comma is missing after the entry&apos;s key.</source>
        <translation>تنقص فاصلة بعد مفتاح المدخلة.</translation>
    </message>
    <message>
        <source>The value of %1 does not end; it and what follows in this entry was left out.</source>
        <translation>قيمة %1 لا تنتهي؛ فتُركت هي وما يليها في هذه المدخلة.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>تنقص فاصلة قبل هذا.</translation>
    </message>
    <message>
        <source>Something here is no field and was left out of what was read.</source>
        <translation>هنا شيء ليس حقلًا، فتُرك خارج ما قُرئ.</translation>
    </message>
    <message>
        <source>The key %1 was used in line %2 already; both entries were read.</source>
        <translation>المفتاح %1 مستخدم من قبل في السطر %2؛ قُرئت المدخلتان كلتاهما.</translation>
    </message>
    <message>
        <source>The file has more than 250,000 entries.</source>
        <translation>في الملف أكثر من 250,000 مدخلة.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <source>The entry %1 is no work of its own (@%2), so it became no source.</source>
        <translation>المدخلة %1 ليست عملًا قائمًا بذاته (‎@%2)، فلم تصبح مصدرًا.</translation>
    </message>
    <message>
        <source>There is no entry in this bibliography: none begins with @ and a type.</source>
        <translation>لا توجد مدخلة في هذه الببليوغرافيا: لا شيء يبدأ بالعلامة @ ونوع.</translation>
    </message>
    <message>
        <source>No field can hold %1.</source>
        <translation>لا يتسع أي حقل لـ %1.</translation>
    </message>
    <message>
        <source>A name is an object in braces.</source>
        <translation>الاسم كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>A part of a name is a text.</source>
        <translation>جزء الاسم نص.</translation>
    </message>
    <message>
        <source>Names are a list.</source>
        <translation>الأسماء قائمة.</translation>
    </message>
    <message>
        <source>A date is an object in braces.</source>
        <translation>التاريخ كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Date parts are a list of lists.</source>
        <translation>أجزاء التاريخ قائمة من القوائم.</translation>
    </message>
    <message>
        <source>Date parts are lists of a year, a month and a day as numbers.</source>
        <translation>أجزاء التاريخ قوائم من سنة وشهر ويوم بالأرقام.</translation>
    </message>
    <message>
        <source>This is a text or a number.</source>
        <translation>هذا نص أو عدد.</translation>
    </message>
    <message>
        <source>This is an object in braces.</source>
        <translation>هذا كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>The type is a word.</source>
        <translation>النوع كلمة.</translation>
    </message>
    <message>
        <source>This has no type, no title and no id, so it is no item of a bibliography.</source>
        <translation>ليس لهذا نوع ولا عنوان ولا معرّف، فهو ليس عنصرًا من ببليوغرافيا.</translation>
    </message>
    <message>
        <source>There is no item in this file.</source>
        <translation>لا يوجد عنصر في هذا الملف.</translation>
    </message>
    <message>
        <source>An item is an object in braces.</source>
        <translation>العنصر كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>The item has no type; it was taken for a document.</source>
        <translation>ليس للعنصر نوع؛ فعُدّ مستندًا.</translation>
    </message>
    <message>
        <source>CSL-JSON has no type %1; it was kept as it is.</source>
        <translation>ليس في CSL-JSON نوع %1؛ فأُبقي كما هو.</translation>
    </message>
    <message>
        <source>In line %1, column %2: this is not JSON.</source>
        <translation>في السطر %1، العمود %2: هذا ليس JSON.</translation>
    </message>
    <message>
        <source>In line 1: these are items in Zotero’s own form, not CSL-JSON.</source>
        <translation>في السطر 1: هذه عناصر بصيغة Zotero الخاصة، لا CSL-JSON.</translation>
    </message>
    <message>
        <source>Export them from Zotero as CSL JSON or as BibLaTeX.</source>
        <translation>صدّرها من Zotero بتنسيق CSL JSON أو BibLaTeX.</translation>
    </message>
    <message>
        <source>In line 1: there is no list of bibliographic items.</source>
        <translation>في السطر 1: لا توجد قائمة عناصر ببليوغرافية.</translation>
    </message>
    <message>
        <source>The file has more than 250,000 items.</source>
        <translation>في الملف أكثر من 250,000 عنصر.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>The text has NUL characters from here on, which were left out.</source>
        <translation>في النص من هنا فصاعدًا حروف NUL، فتُركت.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Western European (Windows-1252).</source>
        <translation>النص ليس UTF-8؛ فقُرئ على أنه أوروبي غربي (Windows-1252).</translation>
    </message>
    <message>
        <source>The file has more than 250,000 records.</source>
        <translation>في الملف أكثر من 250,000 سجل.</translation>
    </message>
    <message>
        <source>Lines between records that are no part of any, and were left out: %1.</source>
        <translation>أسطر بين السجلات ليست جزءًا من أيٍّ منها، فتُركت: %1.</translation>
    </message>
    <message>
        <source>There is no record in this file: none begins with TY.</source>
        <translation>لا يوجد سجل في هذا الملف: لا شيء يبدأ بـ TY.</translation>
    </message>
    <message>
        <source>A record has no TY at its beginning, so it was not read.</source>
        <translation>سجل ليس في أوله TY، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>The record that begins here has no ER at its end.</source>
        <translation>السجل الذي يبدأ هنا ليس في آخره ER.</translation>
    </message>
    <message>
        <source>This is a file of the Web of Science, not RIS.</source>
        <translation>هذا ملف من Web of Science، لا RIS.</translation>
    </message>
    <message>
        <source>Export it from there as RIS.</source>
        <translation>صدّره من هناك بتنسيق RIS.</translation>
    </message>
    <message>
        <source>This is a file of PubMed, not RIS.</source>
        <translation>هذا ملف من PubMed، لا RIS.</translation>
    </message>
    <message>
        <source>Convert it to RIS with a reference manager.</source>
        <translation>حوّله إلى RIS ببرنامج لإدارة المراجع.</translation>
    </message>
    <message>
        <source>RIS has no place for %1.</source>
        <translation>ليس في RIS مكان لـ %1.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>A bibliography holds sources alone; it leaves out %1.</source>
        <translation>لا تحتوي الببليوغرافيا إلا على المصادر؛ وتترك %1.</translation>
    </message>
    <message>
        <source>Sources whose archived address, capture date, grade, correction mark or note is left out: %1.</source>
        <translation>المصادر التي تُرك عنوان أرشفتها أو تاريخ التقاطها أو درجتها أو علامة تصحيحها أو ملاحظتها: %1.</translation>
    </message>
    <message>
        <source>%1 has no statement that somebody graded, and no rating is made up.</source>
        <translation>ليس لـ %1 تصريح قيّمه أحد، ولا يُختلق أي تقييم.</translation>
    </message>
    <message>
        <source>None of these claims has a statement that somebody graded.</source>
        <translation>ليس لأيٍّ من هذه الادعاءات تصريح قيّمه أحد.</translation>
    </message>
    <message>
        <source>ClaimReview needs a rating, and Counterpoint makes none up: grade the credibility of a statement first.</source>
        <translation>يحتاج ClaimReview إلى تقييم، وCounterpoint لا يختلق أي تقييم: قيّم مصداقية تصريح أولًا.</translation>
    </message>
    <message>
        <source>The file does not say so, but was read as UTF-16.</source>
        <translation>لا يذكر الملف ذلك، لكنه قُرئ على أنه UTF-16.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252 (Western European). Look whether its letters are right.</source>
        <translation>الملف ليس بترميز UTF-8، فقُرئ على أنه Windows-1252 (أوروبي غربي). انظر هل حروفه صحيحة.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>Import the part of it that you need.</source>
        <translation>استورد الجزء الذي تحتاج إليه منه.</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters and are shown as �.</source>
        <translation>بعض بايتاته ليست حروفًا وتظهر بالشكل �.</translation>
    </message>
    <message>
        <source>The file is not a text: it has zero bytes.</source>
        <translation>الملف ليس نصًا: فيه بايتات صفرية.</translation>
    </message>
    <message>
        <source>This text is in the debate already and was left as it is there.</source>
        <translation>هذا النص في النقاش من قبل، فتُرك كما هو هناك.</translation>
    </message>
    <message>
        <source>The page is built too deeply or of too many parts, so its words were taken without looking at how they are arranged.</source>
        <translation>الصفحة متداخلة كثيرًا أو كثيرة الأجزاء، فأُخذت كلماتها دون النظر إلى ترتيبها.</translation>
    </message>
    <message>
        <source>The page has no words.</source>
        <translation>ليس في الصفحة كلمات.</translation>
    </message>
    <message>
        <source>This is JSON of another program, and no text to read.</source>
        <translation>هذا JSON من برنامج آخر، وليس نصًا للقراءة.</translation>
    </message>
    <message>
        <source>There is no source to put into a dossier.</source>
        <translation>لا يوجد مصدر يوضع في ملف المصادر.</translation>
    </message>
    <message>
        <source>Attach a quotation or a source to the claim first.</source>
        <translation>أرفق اقتباسًا أو مصدرًا بالادعاء أولًا.</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>مصدر غير معروف</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Look whether there is room and whether you may write there; nothing was left behind.</source>
        <translation>انظر هل توجد مساحة وهل يُسمح لك بالكتابة هناك؛ لم يُترك شيء.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 موجود هناك من قبل.</translation>
    </message>
    <message>
        <source>Name a folder that is not there; nothing was changed.</source>
        <translation>حدد مجلدًا غير موجود هناك؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is not Base64.</source>
        <translation>هذا ليس Base64.</translation>
    </message>
    <message>
        <source>BibLaTeX bibliography</source>
        <translation>ببليوغرافيا BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX bibliography</source>
        <translation>ببليوغرافيا BibTeX</translation>
    </message>
    <message>
        <source>RIS bibliography</source>
        <translation>ببليوغرافيا RIS</translation>
    </message>
    <message>
        <source>CSL-JSON bibliography</source>
        <translation>ببليوغرافيا CSL-JSON</translation>
    </message>
    <message>
        <source>Reference list</source>
        <translation>قائمة المراجع</translation>
    </message>
    <message>
        <source>Web Annotation</source>
        <translation>Web Annotation</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Quotations as CSV</source>
        <translation>الاقتباسات بتنسيق CSV</translation>
    </message>
    <message>
        <source>Source dossier (folder)</source>
        <translation>ملف المصادر (مجلد)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>نص Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة وِب</translation>
    </message>
    <message>
        <source>How the things it is about belong together is not kept.</source>
        <translation>لا يُحفظ كيف ينتمي بعض ما تدور حوله إلى بعض.</translation>
    </message>
    <message>
        <source>A selector of the kind %1 is not kept.</source>
        <translation>لا يُحفظ محدِّد من النوع %1.</translation>
    </message>
    <message>
        <source>A position without its words is not kept.</source>
        <translation>لا يُحفظ موضع بلا كلماته.</translation>
    </message>
    <message>
        <source>The state in which it was seen is not kept as a whole.</source>
        <translation>لا تُحفظ كاملةً الحالة التي شوهد بها.</translation>
    </message>
    <message>
        <source>Passage from an annotation</source>
        <translation>مقطع من تعليق توضيحي</translation>
    </message>
    <message>
        <source>A body that is no text is not kept.</source>
        <translation>لا يُحفظ متن ليس نصًا.</translation>
    </message>
    <message>
        <source>An annotation has the type “Annotation”.</source>
        <translation>للتعليق التوضيحي النوع «Annotation».</translation>
    </message>
    <message>
        <source>A time is exactly one text such as “2015-10-08T12:00:00Z”.</source>
        <translation>الوقت نص واحد بالضبط، مثل «2015-10-08T12:00:00Z».</translation>
    </message>
    <message>
        <source>This has to be exactly one address.</source>
        <translation>يجب أن يكون هذا عنوانًا واحدًا بالضبط.</translation>
    </message>
    <message>
        <source>An annotation has a target.</source>
        <translation>للتعليق التوضيحي هدف.</translation>
    </message>
    <message>
        <source>A target is an address or an object.</source>
        <translation>الهدف عنوان أو كائن.</translation>
    </message>
    <message>
        <source>A part of something names its source, exactly one.</source>
        <translation>جزء الشيء يذكر مصدره، واحدًا بالضبط.</translation>
    </message>
    <message>
        <source>A quotation has exactly one text.</source>
        <translation>للاقتباس نص واحد بالضبط.</translation>
    </message>
    <message>
        <source>A selector has at most one value, a text.</source>
        <translation>للمحدِّد قيمة واحدة على الأكثر، وهي نص.</translation>
    </message>
    <message>
        <source>What is around a quotation is at most one text.</source>
        <translation>ما يحيط بالاقتباس نص واحد على الأكثر.</translation>
    </message>
    <message>
        <source>A position has a start and an end, whole numbers from 0 on.</source>
        <translation>للموضع بداية ونهاية، وهما عددان صحيحان من 0 فأكثر.</translation>
    </message>
    <message>
        <source>A body value is one text, and stands alone.</source>
        <translation>قيمة المتن نص واحد، وتأتي وحدها.</translation>
    </message>
    <message>
        <source>A body is an address or an object.</source>
        <translation>المتن عنوان أو كائن.</translation>
    </message>
    <message>
        <source>The context of annotations, %1, is missing.</source>
        <translation>سياق التعليقات التوضيحية، %1، ناقص.</translation>
    </message>
    <message>
        <source>%1 is not found just once in the text that is here, and stays apart.</source>
        <translation>لا يرد %1 مرة واحدة بالضبط في النص الموجود هنا، فيبقى منفصلًا.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>ملف PDF مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>Save it without the password in the program you read it with.</source>
        <translation>احفظه دون كلمة المرور في البرنامج الذي تقرؤه به.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>ملف PDF تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Get it again, or save it anew in the program you read it with.</source>
        <translation>احصل عليه مرة أخرى، أو احفظه من جديد في البرنامج الذي تقرؤه به.</translation>
    </message>
    <message>
        <source>The PDF is larger than %1 MB.</source>
        <translation>ملف PDF أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>Save the pages that you need as a PDF of their own.</source>
        <translation>احفظ الصفحات التي تحتاج إليها في ملف PDF مستقل.</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages.</source>
        <translation>في ملف PDF أكثر من %1 صفحة.</translation>
    </message>
    <message>
        <source>The PDF has no words in it; its pages may be pictures.</source>
        <translation>ليس في ملف PDF كلمات؛ قد تكون صفحاته صورًا.</translation>
    </message>
    <message>
        <source>Recognise its text with another program first.</source>
        <translation>تعرّف على نصه ببرنامج آخر أولًا.</translation>
    </message>
    <message>
        <source>There is no claim %1.</source>
        <translation>لا يوجد ادعاء %1.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE claims” lists the claims with their ids.</source>
        <translation>الأمر «counterpoint list FILE claims» يسرد الادعاءات مع معرّفاتها.</translation>
    </message>
    <message>
        <source>A format that “counterpoint formats” lists; told by OUT&apos;s suffix when left out.</source>
        <translation>تنسيق مما يسرده «counterpoint formats»؛ وإن تُرك فيُعرف من لاحقة OUT.</translation>
    </message>
    <message>
        <source>Only these claims, separated by commas; for claimreview and dossier.</source>
        <translation>هذه الادعاءات فقط، تفصل بينها فواصل «,»؛ من أجل claimreview وdossier.</translation>
    </message>
    <message>
        <source>How a reference list is written: apa, chicago or harvard; for references.</source>
        <translation>كيف تُكتب قائمة المراجع: apa أو chicago أو harvard؛ من أجل references.</translation>
    </message>
    <message>
        <source>Lists what somebody should look at.</source>
        <translation>يسرد ما ينبغي أن ينظر فيه أحد.</translation>
    </message>
    <message>
        <source>Looks through the debate for circular support, claims without a reason or a source, objections without an answer, addresses that cannot work, quotations that differ from their text, several sources with one origin, retracted sources in use and the like, and says why each matters and what to do. What was set aside in the window stays set aside. Ends with status 1 when there is something to look at.</source>
        <translation>يفتش النقاش عن دعم دائري، وادعاءات بلا سبب أو مصدر، واعتراضات بلا إجابة، وعناوين لا يمكن أن تعمل، واقتباسات تختلف عن نصها، ومصادر متعددة لها أصل واحد، ومصادر مسحوبة قيد الاستخدام وما شابه، ويذكر لماذا يهم كلٌّ منها وما العمل. ما نُحّي جانبًا في النافذة يبقى مُنحّى. ينتهي بالحالة 1 إن وُجد ما يستدعي النظر.</translation>
    </message>
    <message>
        <source>Tells where a claim came from.</source>
        <translation>يذكر من أين جاء الادعاء.</translation>
    </message>
    <message>
        <source>Follows a claim from the places where it is found, hop by hop, to its origins, and says how many of them are independent: what is a copy, what was never seen at its source, what comes in a circle, and what names something later than itself.</source>
        <translation>يتتبّع الادعاء من المواضع التي يرد فيها، إحالةً بعد إحالة، إلى أصوله، ويذكر كم منها مستقل: ما هو نسخة، وما لم يُرَ قط في مصدره، وما يدور في دائرة، وما يذكر شيئًا أحدث منه.</translation>
    </message>
    <message>
        <source>The claim&apos;s id, as “counterpoint list FILE claims” prints it, or its whole text or title.</source>
        <translation>معرّف الادعاء كما يطبعه «counterpoint list FILE claims»، أو نصه الكامل أو عنوانه.</translation>
    </message>
    <message>
        <source>Writes a file instead, as its suffix says: .svg, .csv, .json or .txt.</source>
        <translation>يكتب ملفًا بدل ذلك، بحسب لاحقته: ‎.svg أو ‎.csv أو ‎.json أو ‎.txt.</translation>
    </message>
    <message>
        <source>Prints CSV, a row for each hop.</source>
        <translation>يطبع CSV، صفًا لكل إحالة.</translation>
    </message>
    <message>
        <source>%1 can be read, but not written.</source>
        <translation>يمكن قراءة %1، ولا تمكن كتابته.</translation>
    </message>
    <message>
        <source>There is no style %1.</source>
        <translation>لا يوجد أسلوب %1.</translation>
    </message>
    <message>
        <source>The styles are %1.</source>
        <translation>الأساليب هي %1.</translation>
    </message>
    <message>
        <source>Single claims can be chosen for ClaimReview and dossiers only.</source>
        <translation>لا يمكن اختيار ادعاءات بعينها إلا في ClaimReview وملفات المصادر.</translation>
    </message>
    <message>
        <source>A folder cannot go to standard output.</source>
        <translation>لا يمكن أن يذهب مجلد إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>Name it with -o.</source>
        <translation>حدده بالخيار ‎-o.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>يستدعي النظر</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>تلميحات</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا مآخذ</numerusform>
            <numerusform>مأخذ واحد</numerusform>
            <numerusform>مأخذان</numerusform>
            <numerusform>%n مآخذ</numerusform>
            <numerusform>%n مأخذًا</numerusform>
            <numerusform>%n مأخذ</numerusform>
        </translation>
    </message>
    <message>
        <source>, and %1 set aside</source>
        <translation>، وما نُحّي جانبًا: %1</translation>
    </message>
    <message>
        <source>Looking through the debate …</source>
        <translation>يجري تفتيش النقاش …</translation>
    </message>
    <message>
        <source>A trace cannot be written as %1.</source>
        <translation>لا يمكن أن يُكتب التتبّع بتنسيق %1.</translation>
    </message>
    <message>
        <source>Name a file that ends in .svg, .csv, .json or .txt.</source>
        <translation>حدد ملفًا ينتهي بـ ‎.svg أو ‎.csv أو ‎.json أو ‎.txt.</translation>
    </message>
    <message>
        <source>Only one of --json and --csv can be written at a time.</source>
        <translation>لا تمكن كتابة أكثر من واحد من ‎--json و‎--csv في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The claim to trace is missing.</source>
        <translation>الادعاء المراد تتبّعه ناقص.</translation>
    </message>
    <message>
        <source>Name it with --claim ID; “counterpoint list FILE claims” lists the claims with their ids.</source>
        <translation>حدده بالخيار ‎--claim ID؛ والأمر «counterpoint list FILE claims» يسرد الادعاءات مع معرّفاتها.</translation>
    </message>
    <message>
        <source>Tracing …</source>
        <translation>يجري التتبّع …</translation>
    </message>
    <message>
        <source>It has the same DOI as %1. Both were kept; merge them if they are the same.</source>
        <translation>له معرّف DOI نفسه الذي لـ %1. أُبقي على الاثنين؛ ادمجهما إن كانا واحدًا.</translation>
    </message>
    <message>
        <source>Its title and year are nearly those of %1. Both were kept; merge them if they are the same.</source>
        <translation>عنوانه وسنته يكادان يطابقان ما لـ %1. أُبقي على الاثنين؛ ادمجهما إن كانا واحدًا.</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>origin, never seen</source>
        <translation>أصل لم يُرَ قط</translation>
    </message>
    <message>
        <source>against</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>The picture of the trace cannot be drawn.</source>
        <translation>لا يمكن رسم صورة التتبّع.</translation>
    </message>
    <message>
        <source>The centralities were cancelled.</source>
        <translation>أُلغي حساب المركزية.</translation>
    </message>
    <message>
        <source>Congruence and conflict are between actors or between claims, not between the two.</source>
        <translation>يكون التوافق والتعارض بين الفاعلين أو بين الادعاءات، لا بين هؤلاء وتلك.</translation>
    </message>
    <message>
        <source>For actors and claims, choose ignore, subtract or combine.</source>
        <translation>للفاعلين والادعاءات معًا، اختر ignore أو subtract أو combine.</translation>
    </message>
    <message>
        <source>This normalisation does not go with this network.</source>
        <translation>هذه التسوية لا تناسب هذه الشبكة.</translation>
    </message>
    <message>
        <source>Networks of actors or of claims take average, jaccard or cosine; those of both take activity or prominence.</source>
        <translation>شبكات الفاعلين أو الادعاءات تقبل average أو jaccard أو cosine؛ وشبكات الاثنين معًا تقبل activity أو prominence.</translation>
    </message>
    <message>
        <source>The weights of the rule “combine” are codes, which cannot be normalised.</source>
        <translation>أوزان القاعدة «combine» رموز، ولا يمكن تسويتها.</translation>
    </message>
    <message>
        <source>The threshold has to be a number.</source>
        <translation>يجب أن تكون العتبة عددًا.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>تنتهي المدة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The network was cancelled.</source>
        <translation>أُلغيت الشبكة.</translation>
    </message>
    <message>
        <source>The network would have more than %L1 ties.</source>
        <translation>ستكون في الشبكة روابط أكثر من %L1.</translation>
    </message>
    <message>
        <source>Choose a shorter range, or a threshold.</source>
        <translation>اختر مدة أقصر، أو عتبة.</translation>
    </message>
    <message>
        <source>There would be more than %L1 windows.</source>
        <translation>سيكون عدد النوافذ الزمنية أكثر من %L1.</translation>
    </message>
    <message>
        <source>Choose a shorter range, or let the window move on by more.</source>
        <translation>اختر مدة أقصر، أو اجعل النافذة الزمنية تتقدم بمقدار أكبر.</translation>
    </message>
    <message>
        <source>A window has to be at least 1 long, and to move on by at least 1.</source>
        <translation>يجب ألا يقل طول النافذة الزمنية عن 1، ولا مقدار تقدمها عن 1.</translation>
    </message>
    <message>
        <source>%1 is no window.</source>
        <translation>%1 ليس نافذة زمنية.</translation>
    </message>
    <message>
        <source>Write one like “12-months”, or “12-months/3” for one that moves on by 3 months at a time; units are days, weeks, months, years and events.</source>
        <translation>اكتب واحدة مثل «12-months»، أو «12-months/3» لنافذة تتقدم 3 أشهر في كل مرة؛ والوحدات هي days وweeks وmonths وyears وevents.</translation>
    </message>
    <message>
        <source>The networks were cancelled.</source>
        <translation>أُلغيت الشبكات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 share no claim that both speak of, so nothing can be said of their agreement (%n claim(s) that one of them speaks of).</source>
        <translation>
            <numerusform>لا ادعاء يتناوله %1 و%2 كلاهما، فلا يمكن قول شيء عن اتفاقهما (ولا ادعاء يتناوله أحدهما).</numerusform>
            <numerusform>لا ادعاء يتناوله %1 و%2 كلاهما، فلا يمكن قول شيء عن اتفاقهما (ادعاء واحد يتناوله أحدهما).</numerusform>
            <numerusform>لا ادعاء يتناوله %1 و%2 كلاهما، فلا يمكن قول شيء عن اتفاقهما (ادعاءان يتناولهما أحدهما).</numerusform>
            <numerusform>لا ادعاء يتناوله %1 و%2 كلاهما، فلا يمكن قول شيء عن اتفاقهما (%n ادعاءات يتناولها أحدهما).</numerusform>
            <numerusform>لا ادعاء يتناوله %1 و%2 كلاهما، فلا يمكن قول شيء عن اتفاقهما (%n ادعاءً يتناولها أحدهما).</numerusform>
            <numerusform>لا ادعاء يتناوله %1 و%2 كلاهما، فلا يمكن قول شيء عن اتفاقهما (%n ادعاء يتناولها أحدهما).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 both speak of %n claim(s)</source>
        <translation>
            <numerusform>لا يتناول %1 و%2 معًا أي ادعاء</numerusform>
            <numerusform>يتناول %1 و%2 معًا ادعاءً واحدًا</numerusform>
            <numerusform>يتناول %1 و%2 معًا ادعاءين</numerusform>
            <numerusform>يتناول %1 و%2 معًا %n ادعاءات</numerusform>
            <numerusform>يتناول %1 و%2 معًا %n ادعاءً</numerusform>
            <numerusform>يتناول %1 و%2 معًا %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of %n that either speaks of: they agree on %1, contradict each other on %2 and meet partly on %3.</source>
        <translation>
            <numerusform>، ولا ادعاءات يتناولها أحدهما: المتفق عليه %1، والمتعارض فيه %2، والمتفق عليه جزئيًا %3.</numerusform>
            <numerusform>، من ادعاء واحد يتناوله أحدهما: المتفق عليه %1، والمتعارض فيه %2، والمتفق عليه جزئيًا %3.</numerusform>
            <numerusform>، من ادعاءين يتناولهما أحدهما: المتفق عليه %1، والمتعارض فيه %2، والمتفق عليه جزئيًا %3.</numerusform>
            <numerusform>، من %n ادعاءات يتناولها أحدهما: المتفق عليه %1، والمتعارض فيه %2، والمتفق عليه جزئيًا %3.</numerusform>
            <numerusform>، من %n ادعاءً يتناولها أحدهما: المتفق عليه %1، والمتعارض فيه %2، والمتفق عليه جزئيًا %3.</numerusform>
            <numerusform>، من %n ادعاء يتناولها أحدهما: المتفق عليه %1، والمتعارض فيه %2، والمتفق عليه جزئيًا %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took a position on %2: %3.</source>
        <translation>اتخذ %1 موقفًا من %2: %3.</translation>
    </message>
    <message>
        <source>%1 changed position on %2: from %3 to %4.</source>
        <translation>غيّر %1 موقفه من %2: من %3 إلى %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 said so again on %2: %3, by %n more statement(s).</source>
        <translation>
            <numerusform>كرّر %1 موقفه من %2: %3، دون تصريحات أخرى.</numerusform>
            <numerusform>كرّر %1 موقفه من %2: %3، بتصريح واحد آخر.</numerusform>
            <numerusform>كرّر %1 موقفه من %2: %3، بتصريحين آخرين.</numerusform>
            <numerusform>كرّر %1 موقفه من %2: %3، مع %n تصريحات أخرى.</numerusform>
            <numerusform>كرّر %1 موقفه من %2: %3، مع %n تصريحًا آخر.</numerusform>
            <numerusform>كرّر %1 موقفه من %2: %3، مع %n تصريح آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds nothing any more on %2; it was %3.</source>
        <translation>لم يعد لـ %1 موقف من %2؛ وكان: %3.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>positions that changed, were taken, were confirmed</comment>
        <translation>%1، %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر أي موقف</numerusform>
            <numerusform>تغيّر موقف واحد</numerusform>
            <numerusform>تغيّر موقفان</numerusform>
            <numerusform>تغيّرت %n مواقف</numerusform>
            <numerusform>تغيّر %n موقفًا</numerusform>
            <numerusform>تغيّر %n موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>لم يُتخذ أي موقف</numerusform>
            <numerusform>اتُّخذ موقف واحد</numerusform>
            <numerusform>اتُّخذ موقفان</numerusform>
            <numerusform>اتُّخذت %n مواقف</numerusform>
            <numerusform>اتُّخذ %n موقفًا</numerusform>
            <numerusform>اتُّخذ %n موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>لم يتأكد أي موقف</numerusform>
            <numerusform>تأكد موقف واحد</numerusform>
            <numerusform>تأكد موقفان</numerusform>
            <numerusform>تأكدت %n مواقف</numerusform>
            <numerusform>تأكد %n موقفًا</numerusform>
            <numerusform>تأكد %n موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>الأول فقط</translation>
    </message>
    <message>
        <source>Only the second</source>
        <translation>الثاني فقط</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>On %1 people contradict each other: for it %2; against it %3.</source>
        <translation>في %1 تعارُض: المؤيدون %2؛ المعارضون %3.</translation>
    </message>
    <message>
        <source>%1 is both for and against %2.</source>
        <translation>%1 مع %2 وضده في آنٍ واحد.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 is for %2, and for what objects to it: %3.</source>
        <translation>%1 مع %2، ومع ما يعترض عليه أيضًا: %3.</translation>
    </message>
    <message>
        <source>%1 is against %2, but for all that is a reason for it: %3.</source>
        <translation>%1 ضد %2، لكن مع كل ما هو سبب له: %3.</translation>
    </message>
    <message>
        <source>Others say so of them.</source>
        <translation>يقول آخرون ذلك عنهم.</translation>
    </message>
    <message>
        <source>%1 divides them: %2; %3.</source>
        <translation>يفرّق بينهما %1: %2؛ %3.</translation>
    </message>
    <message>
        <source>Both are against %1: %2; %3.</source>
        <translation>كلاهما ضد %1: %2؛ %3.</translation>
    </message>
    <message>
        <source>Both are for %1: %2; %3.</source>
        <translation>كلاهما مع %1: %2؛ %3.</translation>
    </message>
    <message>
        <source>%1 for it (%2)</source>
        <comment>a side, names</comment>
        <translation>%1 معه (%2)</translation>
    </message>
    <message>
        <source>%1 against it (%2)</source>
        <comment>a side, names</comment>
        <translation>%1 ضده (%2)</translation>
    </message>
    <message>
        <source>%1 objecting with %2 (%3)</source>
        <comment>a side, a claim, names</comment>
        <translation>%1 بالاعتراض %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>لا شيء آخر يتوقف عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) hang on it</source>
        <translation>
            <numerusform>لا ادعاءات تتوقف عليه</numerusform>
            <numerusform>ادعاء واحد يتوقف عليه</numerusform>
            <numerusform>ادعاءان يتوقفان عليه</numerusform>
            <numerusform>%n ادعاءات تتوقف عليه</numerusform>
            <numerusform>%n ادعاءً تتوقف عليه</numerusform>
            <numerusform>%n ادعاء تتوقف عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, among them the answer(s) %2.</source>
        <translation>
            <numerusform>%1، منها الإجابات %2.</numerusform>
            <numerusform>%1، منها الإجابة %2.</numerusform>
            <numerusform>%1، منها الإجابتان %2.</numerusform>
            <numerusform>%1، منها الإجابات %2.</numerusform>
            <numerusform>%1، منها الإجابات %2.</numerusform>
            <numerusform>%1، منها الإجابات %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <comment>a side, claims, statements, words quoted</comment>
        <translation>%1: %2، %3، %4.</translation>
    </message>
    <message numerus="yes">
        <source>for %n claim(s)</source>
        <translation>
            <numerusform>ليس مع أي ادعاء</numerusform>
            <numerusform>مع ادعاء واحد</numerusform>
            <numerusform>مع ادعاءين</numerusform>
            <numerusform>مع %n ادعاءات</numerusform>
            <numerusform>مع %n ادعاءً</numerusform>
            <numerusform>مع %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of its own quoted</source>
        <translation>
            <numerusform>لا كلمات مقتبسة من كلامه</numerusform>
            <numerusform>كلمة واحدة مقتبسة من كلامه</numerusform>
            <numerusform>كلمتان مقتبستان من كلامه</numerusform>
            <numerusform>%n كلمات مقتبسة من كلامه</numerusform>
            <numerusform>%n كلمة مقتبسة من كلامه</numerusform>
            <numerusform>%n كلمة مقتبسة من كلامه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is objected to what it says.</source>
        <translation>لا اعتراض على ما يقوله.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n objection(s) to what it says, %1 are not answered.</source>
        <translation>
            <numerusform>لا اعتراضات على ما يقوله؛ ما بلا إجابة منها: %1.</numerusform>
            <numerusform>اعتراض واحد على ما يقوله؛ ما بلا إجابة: %1.</numerusform>
            <numerusform>اعتراضان على ما يقوله؛ ما بلا إجابة منهما: %1.</numerusform>
            <numerusform>%n اعتراضات على ما يقوله؛ ما بلا إجابة منها: %1.</numerusform>
            <numerusform>%n اعتراضًا على ما يقوله؛ ما بلا إجابة منها: %1.</numerusform>
            <numerusform>%n اعتراض على ما يقوله؛ ما بلا إجابة منها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard only through the other side: %1.</source>
        <translation>لا يُسمع إلا عبر الجانب الآخر: %1.</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 ليس تاريخًا.</translation>
    </message>
    <message>
        <source>for</source>
        <comment>stance</comment>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>against</source>
        <comment>stance</comment>
        <translation>معارض</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>stance</comment>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>stance</comment>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>stance</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>somebody who is no longer there</source>
        <translation>شخص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>a claim that is no longer there</source>
        <translation>ادعاء لم يعد موجودًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 ولا أحد غير ذلك</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>ضد %1</translation>
    </message>
    <message>
        <source>of mixed mind on %1</source>
        <translation>بموقف مختلط من %1</translation>
    </message>
    <message>
        <source>for %1 on a condition</source>
        <translation>مع %1 بشرط</translation>
    </message>
    <message>
        <source>unclear on %1</source>
        <translation>بموقف غير واضح من %1</translation>
    </message>
    <message>
        <source>Its statements differ.</source>
        <translation>تصريحاته مختلفة.</translation>
    </message>
    <message>
        <source>Only others say so.</source>
        <translation>لا يقول ذلك إلا آخرون.</translation>
    </message>
    <message>
        <source>Set by hand, without a quotation.</source>
        <translation>مُعيَّن يدويًا، دون اقتباس.</translation>
    </message>
    <message>
        <source>Nothing it rests on has a date.</source>
        <translation>لا شيء مما يستند إليه له تاريخ.</translation>
    </message>
    <message>
        <source>It may have been said only after that date.</source>
        <translation>ربما لم يُقل إلا بعد ذلك التاريخ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2, by %n statement(s).</source>
        <translation>
            <numerusform>%1 %2، دون أي تصريح.</numerusform>
            <numerusform>%1 %2، بحسب تصريح واحد.</numerusform>
            <numerusform>%1 %2، بحسب تصريحين.</numerusform>
            <numerusform>%1 %2، بحسب %n تصريحات.</numerusform>
            <numerusform>%1 %2، بحسب %n تصريحًا.</numerusform>
            <numerusform>%1 %2، بحسب %n تصريح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The condition: %1.</source>
        <translation>الشرط: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stance, condition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>stance, date</comment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>stance, date</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>stance, date</comment>
        <translation>%1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>موقف %1 من %2: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between stances in time</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 is said by %2 to be %3, and says the opposite in its own words.</source>
        <translation>يقول %2 إن %1 %3، وما يقوله بنفسه عكس ذلك.</translation>
    </message>
    <message>
        <source>%1 is said to be %3, by nobody but those who hold otherwise (%2); nothing of its own says it.</source>
        <translation>لا يقول إن %1 %3 إلا من يتبنون غير ذلك (%2)؛ ولا شيء من كلامه يقوله.</translation>
    </message>
    <message>
        <source>%1 is said by %2 to be %3; nothing of its own in the debate says it.</source>
        <translation>يقول %2 إن %1 %3؛ ولا شيء من كلامه في النقاش يقوله.</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>name, stance on a claim</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>date, what</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>undated: %1.</source>
        <comment>what</comment>
        <translation>بلا تاريخ: %1.</translation>
    </message>
    <message>
        <source>%1 and %2; %3.</source>
        <comment>statements, sources, how many without a date</comment>
        <translation>%1 و%2؛ %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>لا شيء بلا تاريخ</numerusform>
            <numerusform>واحد بلا تاريخ</numerusform>
            <numerusform>اثنان بلا تاريخ</numerusform>
            <numerusform>%n بلا تاريخ</numerusform>
            <numerusform>%n بلا تاريخ</numerusform>
            <numerusform>%n بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular support: %1. Each rests on the one before, or says the same, and so on itself.</source>
        <translation>دعم دائري: %1. يستند كلٌّ منها إلى الذي قبله، أو يقول الشيء نفسه، فيستند إلى نفسه.</translation>
    </message>
    <message>
        <source>See whether both were said of the same thing and at the same time; a claim that says two things is better split, and a change of mind needs its dates.</source>
        <translation>انظر هل قيل الاثنان عن الشيء نفسه وفي الوقت نفسه؛ فالأفضل تقسيم الادعاء الذي يقول شيئين، وتغيّر الرأي يحتاج إلى تواريخه.</translation>
    </message>
    <message>
        <source>Look for the words of those named, and let these speak.</source>
        <translation>ابحث عن كلام المذكورين أنفسهم، ودعه يتحدث.</translation>
    </message>
    <message>
        <source>%1 may be the same as %2.</source>
        <translation>قد يكون %1 هو نفسه %2.</translation>
    </message>
    <message>
        <source>Merge them if they are; otherwise set this aside.</source>
        <translation>ادمجهما إن كانا كذلك؛ وإلا فنحِّ هذا جانبًا.</translation>
    </message>
    <message>
        <source>People who contradict themselves</source>
        <translation>من يناقضون أنفسهم</translation>
    </message>
    <message>
        <source>Stakeholders who are for and against the same, for what objects to what they are for, or against what all their reasons lead to.</source>
        <translation>أطراف معنية مع الشيء نفسه وضده، أو مع ما يعترض على ما تؤيده، أو ضد ما تؤدي إليه كل أسبابها.</translation>
    </message>
    <message>
        <source>Positions put into the mouths of others</source>
        <translation>مواقف منسوبة إلى آخرين</translation>
    </message>
    <message>
        <source>Stances that only opponents attribute, or that those named deny in their own words.</source>
        <translation>مواقف لا ينسبها إلا الخصوم، أو ينفيها المذكورون بكلامهم.</translation>
    </message>
    <message>
        <source>Stakeholders who may be the same</source>
        <translation>أطراف معنية قد تكون واحدة</translation>
    </message>
    <message>
        <source>Names that differ in spelling, initials or a letter.</source>
        <translation>أسماء تختلف في التهجئة أو الحروف الأولى أو حرف واحد.</translation>
    </message>
    <message>
        <source>A stakeholder cannot be a member of itself.</source>
        <translation>لا يمكن أن يكون الطرف المعني عضوًا في نفسه.</translation>
    </message>
    <message>
        <source>The membership ends before it begins.</source>
        <translation>تنتهي العضوية قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>This membership is there already.</source>
        <translation>هذه العضوية موجودة من قبل.</translation>
    </message>
    <message>
        <source>A stakeholder needs a name.</source>
        <translation>لا بد للطرف المعني من اسم.</translation>
    </message>
    <message>
        <source>Initials are at most three letters.</source>
        <translation>الحروف الأولى ثلاثة على الأكثر.</translation>
    </message>
    <message>
        <source>A stakeholder cannot be part of itself.</source>
        <translation>لا يمكن أن يكون الطرف المعني جزءًا من نفسه.</translation>
    </message>
    <message>
        <source>Choose the claim, or word a new one.</source>
        <translation>اختر الادعاء، أو اكتب ادعاءً جديدًا.</translation>
    </message>
    <message>
        <source>Say what the stance depends on.</source>
        <translation>اذكر ما يتوقف عليه الموقف.</translation>
    </message>
    <message>
        <source>The debate has this statement already.</source>
        <translation>هذا التصريح في النقاش من قبل.</translation>
    </message>
    <message>
        <source>Say who holds the position.</source>
        <translation>اذكر من يتبنى الموقف.</translation>
    </message>
    <message>
        <source>The stakeholder is a member of itself.</source>
        <translation>الطرف المعني عضو في نفسه.</translation>
    </message>
    <message>
        <source>The stakeholder has a membership twice.</source>
        <translation>للطرف المعني عضوية مكررة مرتين.</translation>
    </message>
    <message>
        <source>There is no first line with the names of columns.</source>
        <translation>لا يوجد سطر أول بأسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed.</source>
        <translation>السطر %1: علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>Line %1: there are more cells than columns.</source>
        <translation>السطر %1: الخلايا أكثر من الأعمدة.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>الملف ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>احفظه بتنسيق CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>The part of Counterpoint that reads PDFs is missing: counterpoint-pdf.</source>
        <translation>جزء Counterpoint الذي يقرأ ملفات PDF غير موجود: counterpoint-pdf.</translation>
    </message>
    <message>
        <source>Install Counterpoint again.</source>
        <translation>ثبّت Counterpoint من جديد.</translation>
    </message>
    <message>
        <source>The PDF asks for more time or memory than any text needs.</source>
        <translation>يطلب ملف PDF وقتًا أو ذاكرة أكثر مما يحتاج إليه أي نص.</translation>
    </message>
    <message>
        <source>reliability %1</source>
        <translation>الموثوقية %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer</source>
        <translation>Discourse Network Analyzer</translation>
    </message>
    <message>
        <source>Event list of Discourse Network Analyzer</source>
        <translation>قائمة أحداث من Discourse Network Analyzer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Taken for the actor: %1; their organisation: %2; the claim: %3; the qualifier: %4.</source>
        <translation>ما عُدّ الفاعل: %1؛ منظمته: %2؛ الادعاء: %3؛ المقيِّد: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no actor or no claim; they are quotations with a note.</source>
        <translation>
            <numerusform>لا تصريحات بلا فاعل أو بلا ادعاء.</numerusform>
            <numerusform>تصريح واحد بلا فاعل أو بلا ادعاء؛ وهو اقتباس مع ملاحظة.</numerusform>
            <numerusform>تصريحان بلا فاعل أو بلا ادعاء؛ وهما اقتباسان مع ملاحظة.</numerusform>
            <numerusform>%n تصريحات بلا فاعل أو بلا ادعاء؛ وهي اقتباسات مع ملاحظة.</numerusform>
            <numerusform>%n تصريحًا بلا فاعل أو بلا ادعاء؛ وهي اقتباسات مع ملاحظة.</numerusform>
            <numerusform>%n تصريح بلا فاعل أو بلا ادعاء؛ وهي اقتباسات مع ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no qualifier; their stance is unclear.</source>
        <translation>
            <numerusform>لا تصريحات بلا مقيِّد.</numerusform>
            <numerusform>تصريح واحد بلا مقيِّد؛ وموقفه غير واضح.</numerusform>
            <numerusform>تصريحان بلا مقيِّد؛ وموقفهما غير واضح.</numerusform>
            <numerusform>%n تصريحات بلا مقيِّد؛ وموقفها غير واضح.</numerusform>
            <numerusform>%n تصريحًا بلا مقيِّد؛ وموقفها غير واضح.</numerusform>
            <numerusform>%n تصريح بلا مقيِّد؛ وموقفها غير واضح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grades became for, against or unclear by their sign; the number is in the note.</source>
        <translation>
            <numerusform>لم تتحول أي درجة إلى موقف.</numerusform>
            <numerusform>صارت درجة واحدة مؤيدة أو معارضة أو غير واضحة بحسب إشارتها؛ والعدد في الملاحظة.</numerusform>
            <numerusform>صارت درجتان مؤيدتين أو معارضتين أو غير واضحتين بحسب إشارتهما؛ والعدد في الملاحظة.</numerusform>
            <numerusform>صارت %n درجات مؤيدة أو معارضة أو غير واضحة بحسب إشارتها؛ والعدد في الملاحظة.</numerusform>
            <numerusform>صارت %n درجة مؤيدة أو معارضة أو غير واضحة بحسب إشارتها؛ والعدد في الملاحظة.</numerusform>
            <numerusform>صارت %n درجة مؤيدة أو معارضة أو غير واضحة بحسب إشارتها؛ والعدد في الملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualifiers say neither for nor against; the stance is unclear and the word is in the note.</source>
        <translation>
            <numerusform>لا مقيِّدات لا تذكر مع ولا ضد.</numerusform>
            <numerusform>مقيِّد واحد لا يذكر مع ولا ضد؛ الموقف غير واضح والكلمة في الملاحظة.</numerusform>
            <numerusform>مقيِّدان لا يذكران مع ولا ضد؛ الموقف غير واضح والكلمة في الملاحظة.</numerusform>
            <numerusform>%n مقيِّدات لا تذكر مع ولا ضد؛ الموقف غير واضح والكلمة في الملاحظة.</numerusform>
            <numerusform>%n مقيِّدًا لا تذكر مع ولا ضد؛ الموقف غير واضح والكلمة في الملاحظة.</numerusform>
            <numerusform>%n مقيِّد لا تذكر مع ولا ضد؛ الموقف غير واضح والكلمة في الملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lie outside their text; they are without a quotation.</source>
        <translation>
            <numerusform>لا تصريحات تقع خارج نصها.</numerusform>
            <numerusform>تصريح واحد يقع خارج نصه؛ وهو بلا اقتباس.</numerusform>
            <numerusform>تصريحان يقعان خارج نصهما؛ وهما بلا اقتباس.</numerusform>
            <numerusform>%n تصريحات تقع خارج نصها؛ وهي بلا اقتباس.</numerusform>
            <numerusform>%n تصريحًا تقع خارج نصها؛ وهي بلا اقتباس.</numerusform>
            <numerusform>%n تصريح تقع خارج نصها؛ وهي بلا اقتباس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements come without their words; they are without a quotation.</source>
        <translation>
            <numerusform>لا تصريحات تأتي دون كلماتها.</numerusform>
            <numerusform>تصريح واحد يأتي دون كلماته؛ وهو بلا اقتباس.</numerusform>
            <numerusform>تصريحان يأتيان دون كلماتهما؛ وهما بلا اقتباس.</numerusform>
            <numerusform>%n تصريحات تأتي دون كلماتها؛ وهي بلا اقتباس.</numerusform>
            <numerusform>%n تصريحًا تأتي دون كلماتها؛ وهي بلا اقتباس.</numerusform>
            <numerusform>%n تصريح تأتي دون كلماتها؛ وهي بلا اقتباس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are midnights of another time zone; they became the day that began then.</source>
        <translation>
            <numerusform>لا تواريخ عند منتصف الليل في منطقة زمنية أخرى.</numerusform>
            <numerusform>تاريخ واحد عند منتصف الليل في منطقة زمنية أخرى؛ فصار اليوم الذي بدأ حينها.</numerusform>
            <numerusform>تاريخان عند منتصف الليل في منطقة زمنية أخرى؛ فصار كلٌّ منهما اليوم الذي بدأ حينها.</numerusform>
            <numerusform>%n تواريخ عند منتصف الليل في منطقة زمنية أخرى؛ فصار كلٌّ منها اليوم الذي بدأ حينها.</numerusform>
            <numerusform>%n تاريخًا عند منتصف الليل في منطقة زمنية أخرى؛ فصار كلٌّ منها اليوم الذي بدأ حينها.</numerusform>
            <numerusform>%n تاريخ عند منتصف الليل في منطقة زمنية أخرى؛ فصار كلٌّ منها اليوم الذي بدأ حينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts hold no more than what statements quote.</source>
        <translation>لا تحتوي النصوص أكثر مما تقتبسه التصريحات.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements are of no document.</source>
        <translation>
            <numerusform>لا تصريحات بلا مستند.</numerusform>
            <numerusform>تصريح واحد لا ينتمي إلى مستند.</numerusform>
            <numerusform>تصريحان لا ينتميان إلى مستند.</numerusform>
            <numerusform>%n تصريحات لا تنتمي إلى مستند.</numerusform>
            <numerusform>%n تصريحًا لا تنتمي إلى مستند.</numerusform>
            <numerusform>%n تصريح لا تنتمي إلى مستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times of day are left out; days are kept.</source>
        <translation>تُترك أوقات اليوم؛ وتُحفظ الأيام.</translation>
    </message>
    <message>
        <source>Which concept is a part of which is left out.</source>
        <translation>يُترك أي مفهوم جزء من أي مفهوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n coders, with their permissions, are left out.</source>
        <translation>
            <numerusform>لم يُترك أي مرمِّز.</numerusform>
            <numerusform>تُرك مرمِّز واحد مع أذوناته.</numerusform>
            <numerusform>تُرك مرمِّزان مع أذوناتهما.</numerusform>
            <numerusform>تُرك %n مرمِّزين مع أذوناتهم.</numerusform>
            <numerusform>تُرك %n مرمِّزًا مع أذوناتهم.</numerusform>
            <numerusform>تُرك %n مرمِّز مع أذوناتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search patterns are left out.</source>
        <translation>
            <numerusform>لم يُترك أي نمط بحث.</numerusform>
            <numerusform>تُرك نمط بحث واحد.</numerusform>
            <numerusform>تُرك نمطا بحث.</numerusform>
            <numerusform>تُركت %n أنماط بحث.</numerusform>
            <numerusform>تُرك %n نمط بحث.</numerusform>
            <numerusform>تُرك %n نمط بحث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between statements are left out.</source>
        <translation>
            <numerusform>لم يُترك أي رابط بين التصريحات.</numerusform>
            <numerusform>تُرك رابط واحد بين التصريحات.</numerusform>
            <numerusform>تُرك رابطان بين التصريحات.</numerusform>
            <numerusform>تُركت %n روابط بين التصريحات.</numerusform>
            <numerusform>تُرك %n رابطًا بين التصريحات.</numerusform>
            <numerusform>تُرك %n رابط بين التصريحات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between variables are left out.</source>
        <translation>
            <numerusform>لم يُترك أي رابط بين المتغيّرات.</numerusform>
            <numerusform>تُرك رابط واحد بين المتغيّرات.</numerusform>
            <numerusform>تُرك رابطان بين المتغيّرات.</numerusform>
            <numerusform>تُركت %n روابط بين المتغيّرات.</numerusform>
            <numerusform>تُرك %n رابطًا بين المتغيّرات.</numerusform>
            <numerusform>تُرك %n رابط بين المتغيّرات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks for %2 organisations at the same time; each is a membership.</source>
        <translation>يتحدث %1 باسم منظمات عددها %2 في الوقت نفسه؛ وكلٌّ منها عضوية.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>ليس في الجدول %1 عمود %2.</translation>
    </message>
    <message>
        <source>Only files of Discourse Network Analyzer 2 and 3 can be read.</source>
        <translation>لا تمكن إلا قراءة ملفات Discourse Network Analyzer 2 و3.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>لا يوجد متغيّر %1.</translation>
    </message>
    <message>
        <source>The variables are %1.</source>
        <translation>المتغيّرات هي %1.</translation>
    </message>
    <message>
        <source>event list</source>
        <translation>قائمة أحداث</translation>
    </message>
    <message>
        <source>Row %1: %2 is no time.</source>
        <translation>الصف %1: %2 ليس وقتًا.</translation>
    </message>
    <message>
        <source>Times are written like 2015-08-11 or 2015-08-11 14:30:00.</source>
        <translation>تُكتب الأوقات مثل 2015-08-11 أو 2015-08-11 14:30:00.</translation>
    </message>
    <message>
        <source>No column is called like an actor and a claim.</source>
        <translation>لا يوجد عمودان يدل اسماهما على فاعل وادعاء.</translation>
    </message>
    <message>
        <source>Say which ones they are; on the command line, with --actor and --concept.</source>
        <translation>اذكر أيها هما؛ وفي سطر الأوامر بالخيارين ‎--actor و‎--concept.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements of unclear stance are left out.</source>
        <translation>
            <numerusform>لم يُترك أي تصريح بموقف غير واضح.</numerusform>
            <numerusform>تُرك تصريح واحد بموقف غير واضح.</numerusform>
            <numerusform>تُرك تصريحان بموقف غير واضح.</numerusform>
            <numerusform>تُركت %n تصريحات بموقف غير واضح.</numerusform>
            <numerusform>تُرك %n تصريحًا بموقف غير واضح.</numerusform>
            <numerusform>تُرك %n تصريح بموقف غير واضح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements without a speaker are left out.</source>
        <translation>
            <numerusform>لم يُترك أي تصريح بلا متحدث.</numerusform>
            <numerusform>تُرك تصريح واحد بلا متحدث.</numerusform>
            <numerusform>تُرك تصريحان بلا متحدث.</numerusform>
            <numerusform>تُركت %n تصريحات بلا متحدث.</numerusform>
            <numerusform>تُرك %n تصريحًا بلا متحدث.</numerusform>
            <numerusform>تُرك %n تصريح بلا متحدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional stances became agreement.</source>
        <translation>
            <numerusform>لم يتحول أي موقف مشروط إلى تأييد.</numerusform>
            <numerusform>تحول موقف مشروط واحد إلى تأييد.</numerusform>
            <numerusform>تحول موقفان مشروطان إلى تأييد.</numerusform>
            <numerusform>تحولت %n مواقف مشروطة إلى تأييد.</numerusform>
            <numerusform>تحول %n موقفًا مشروطًا إلى تأييد.</numerusform>
            <numerusform>تحول %n موقف مشروط إلى تأييد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates that are no day became their first day.</source>
        <translation>
            <numerusform>لا تواريخ ليست أيامًا.</numerusform>
            <numerusform>تاريخ واحد ليس يومًا صار أول أيامه.</numerusform>
            <numerusform>تاريخان ليسا يومين صار كلٌّ منهما أول أيامه.</numerusform>
            <numerusform>%n تواريخ ليست أيامًا صار كلٌّ منها أول أيامه.</numerusform>
            <numerusform>%n تاريخًا ليست أيامًا صار كلٌّ منها أول أيامه.</numerusform>
            <numerusform>%n تاريخ ليست أيامًا صار كلٌّ منها أول أيامه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no date.</source>
        <translation>
            <numerusform>لا تصريحات بلا تاريخ.</numerusform>
            <numerusform>تصريح واحد بلا تاريخ.</numerusform>
            <numerusform>تصريحان بلا تاريخ.</numerusform>
            <numerusform>%n تصريحات بلا تاريخ.</numerusform>
            <numerusform>%n تصريحًا بلا تاريخ.</numerusform>
            <numerusform>%n تصريح بلا تاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were cut to 190 characters.</source>
        <translation>
            <numerusform>لم تُقصر أي قيمة إلى 190 حرفًا.</numerusform>
            <numerusform>قُصرت قيمة واحدة إلى 190 حرفًا.</numerusform>
            <numerusform>قُصرت قيمتان إلى 190 حرفًا.</numerusform>
            <numerusform>قُصرت %n قيم إلى 190 حرفًا.</numerusform>
            <numerusform>قُصرت %n قيمة إلى 190 حرفًا.</numerusform>
            <numerusform>قُصرت %n قيمة إلى 190 حرفًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections are left out.</source>
        <translation>
            <numerusform>لم يُترك أي سبب أو اعتراض.</numerusform>
            <numerusform>تُرك سبب أو اعتراض واحد.</numerusform>
            <numerusform>تُرك اثنان من الأسباب والاعتراضات.</numerusform>
            <numerusform>تُرك %n من الأسباب والاعتراضات.</numerusform>
            <numerusform>تُرك %n من الأسباب والاعتراضات.</numerusform>
            <numerusform>تُرك %n من الأسباب والاعتراضات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed stances became two rows each.</source>
        <translation>
            <numerusform>لم يتحول أي موقف مختلط إلى صفين.</numerusform>
            <numerusform>تحول موقف مختلط واحد إلى صفين.</numerusform>
            <numerusform>تحول موقفان مختلطان، كلٌّ منهما إلى صفين.</numerusform>
            <numerusform>تحولت %n مواقف مختلطة، كلٌّ منها إلى صفين.</numerusform>
            <numerusform>تحول %n موقفًا مختلطًا، كلٌّ منها إلى صفين.</numerusform>
            <numerusform>تحول %n موقف مختلط، كلٌّ منها إلى صفين.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more annotations at %1; nothing is fetched.</source>
        <translation>توجد تعليقات توضيحية أخرى في %1؛ ولا يُجلب شيء.</translation>
    </message>
    <message>
        <source>This is a bare list, which the Web Annotation Data Model does not know: there are single annotations, pages of them, and collections of pages.</source>
        <translation>هذه قائمة مجردة لا يعرفها نموذج Web Annotation Data Model: فيه تعليقات توضيحية مفردة، وصفحات منها، ومجموعات من الصفحات.</translation>
    </message>
    <message>
        <source>Put the list into {&quot;@context&quot;: &quot;http://www.w3.org/ns/anno.jsonld&quot;, &quot;type&quot;: &quot;AnnotationPage&quot;, &quot;items&quot;: …}.</source>
        <translation>ضع القائمة في {&quot;@context&quot;: &quot;http://www.w3.org/ns/anno.jsonld&quot;, &quot;type&quot;: &quot;AnnotationPage&quot;, &quot;items&quot;: …}.</translation>
    </message>
    <message>
        <source>The network is arranged in the plain way instead.</source>
        <translation>رُتبت الشبكة بالطريقة البسيطة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Open it in Discourse Network Analyzer, or take an earlier copy.</source>
        <translation>افتحه في Discourse Network Analyzer، أو خذ نسخة أسبق.</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not of Discourse Network Analyzer.</source>
        <translation>الملف %1 قاعدة بيانات، لكنها ليست من Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 512 MiB.</source>
        <translation>الملف %1 أكبر من 512 ميبيبايت.</translation>
    </message>
    <message>
        <source>Retracted source</source>
        <translation>مصدر مسحوب</translation>
    </message>
    <message>
        <source>Doubted source</source>
        <translation>مصدر مشكوك فيه</translation>
    </message>
    <message>
        <source>Corrected source</source>
        <translation>مصدر مصحَّح</translation>
    </message>
    <message>
        <source>leans on a retracted source</source>
        <translation>يعتمد على مصدر مسحوب</translation>
    </message>
    <message>
        <source>leans on a doubted source</source>
        <translation>يعتمد على مصدر مشكوك فيه</translation>
    </message>
    <message>
        <source>leans on a corrected source</source>
        <translation>يعتمد على مصدر مصحَّح</translation>
    </message>
    <message>
        <source>Of Discourse Network Analyzer: the variable whose values take sides, such as person. Left out, it and the next three are told by their names, and the report says how.</source>
        <translation>من Discourse Network Analyzer: المتغيّر الذي تتخذ قيمه مواقف، مثل person. إن تُرك فيُعرف هو والثلاثة التالية بأسمائها، ويذكر التقرير كيف.</translation>
    </message>
    <message>
        <source>The variable of what actors belong to; “-” is none.</source>
        <translation>متغيّر ما ينتمي إليه الفاعلون؛ والعلامة «-» تعني لا شيء.</translation>
    </message>
    <message>
        <source>The variable whose values become claims.</source>
        <translation>المتغيّر الذي تصبح قيمه ادعاءات.</translation>
    </message>
    <message>
        <source>The variable that says for or against; “-” is none.</source>
        <translation>المتغيّر الذي يذكر مع أو ضد؛ والعلامة «-» تعني لا شيء.</translation>
    </message>
    <message>
        <source>Finds the records that have all words of QUERY somewhere in their texts or in the names of what they belong to: claims first, and best first. Any part of a word counts; accents and case make no difference. Where few have all words, those that have some of them follow.</source>
        <translation>يجد القيود التي ترد كل كلمات QUERY في موضع من نصوصها أو في أسماء ما تنتمي إليه: الادعاءات أولًا، والأفضل أولًا. يُحسب أي جزء من الكلمة؛ ولا فرق بين الحروف الكبيرة والصغيرة ولا أثر لعلامات التشكيل. وإن قلّ ما فيه كل الكلمات، تلاه ما فيه بعضها.</translation>
    </message>
    <message>
        <source>Whose acts are counted together: person (each speaker as named), or organisation.</source>
        <translation>من تُعدّ أقوالهم معًا: person (كل متحدث كما سُمّي) أو organisation.</translation>
    </message>
    <message>
        <source>Which repetitions of an act count: all, or only the first of each document, week, month, year, or range.</source>
        <translation>أي تكرارات القول تُحسب: all، أو الأول فقط من كل document أو week أو month أو year أو range.</translation>
    </message>
    <message>
        <source>What a conditional stance is: for (when left out), or leave-out.</source>
        <translation>ماذا يكون الموقف المشروط: for (إن لم يُذكر) أو leave-out.</translation>
    </message>
    <message>
        <source>Only acts from this date on.</source>
        <translation>الأقوال من هذا التاريخ فصاعدًا فقط.</translation>
    </message>
    <message>
        <source>Only acts up to this date.</source>
        <translation>الأقوال حتى هذا التاريخ فقط.</translation>
    </message>
    <message>
        <source>A network for each position of a moving window: “12-months”, or “12-months/3”, which moves on by 3; units are events, days, weeks, months and years.</source>
        <translation>شبكة لكل موضع من نافذة زمنية متحركة: «12-months»، أو «12-months/3» التي تتقدم بمقدار 3؛ والوحدات هي events وdays وweeks وmonths وyears.</translation>
    </message>
    <message>
        <source>What a tie counts: two-mode (how often an actor speaks on a claim), congruence, conflict, subtract, combine or ignore.</source>
        <translation>ما تعدّه الرابطة: two-mode (كم مرة يتحدث فاعل عن ادعاء) أو congruence أو conflict أو subtract أو combine أو ignore.</translation>
    </message>
    <message>
        <source>What is tied: actors, claims, or both.</source>
        <translation>ما الذي يُربط: actors أو claims أو both.</translation>
    </message>
    <message>
        <source>What weights are divided by: none, average, jaccard or cosine; between actors and claims activity or prominence.</source>
        <translation>ما تُقسم عليه الأوزان: none أو average أو jaccard أو cosine؛ وبين الفاعلين والادعاءات activity أو prominence.</translation>
    </message>
    <message>
        <source>Ties that weigh less are left out.</source>
        <translation>تُترك الروابط الأقل وزنًا.</translation>
    </message>
    <message>
        <source>Nodes without ties: everyone, active (who spoke in the range), or none.</source>
        <translation>العقد التي بلا روابط: everyone أو active (من تحدث في المدة) أو none.</translation>
    </message>
    <message>
        <source>Writes how divided the debate was in each window, instead of networks.</source>
        <translation>يكتب مدى انقسام النقاش في كل نافذة زمنية، بدل الشبكات.</translation>
    </message>
    <message>
        <source>The file to write, as its suffix says: .graphml, .csv (the matrix), .edges.csv, .dl, .svg, .json or .txt.</source>
        <translation>الملف المراد كتابته، بحسب لاحقته: ‎.graphml أو ‎.csv (المصفوفة) أو ‎.edges.csv أو ‎.dl أو ‎.svg أو ‎.json أو ‎.txt.</translation>
    </message>
    <message>
        <source>Writes graphml, matrix, edges, dl, svg, json or text, whatever the suffix.</source>
        <translation>يكتب graphml أو matrix أو edges أو dl أو svg أو json أو text، مهما كانت اللاحقة.</translation>
    </message>
    <message>
        <source>Makes discourse networks.</source>
        <translation>ينشئ شبكات خطاب.</translation>
    </message>
    <message>
        <source>Ties actors who take the same side on the same claims, or opposite sides, or claims on which the same actors do, as Discourse Network Analyzer defines it; or actors to the claims they speak on. Says what was left out. With --window and an output that holds one network, a numbered file is written for each.</source>
        <translation>يربط الفاعلين الذين يتخذون الجانب نفسه من الادعاءات نفسها، أو جانبين متضادين، أو الادعاءات التي يفعل الفاعلون أنفسهم ذلك فيها، كما يعرّفها Discourse Network Analyzer؛ أو يربط الفاعلين بالادعاءات التي يتحدثون عنها. ويذكر ما تُرك. ومع ‎--window وخرج يتسع لشبكة واحدة، يُكتب ملف مرقّم لكل منها.</translation>
    </message>
    <message>
        <source>A file of Discourse Network Analyzer cannot be read from standard input.</source>
        <translation>لا يمكن أن يُقرأ ملف Discourse Network Analyzer من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>حدد الملف.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>version %1: %2</source>
        <translation>الإصدار %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the range</source>
        <translation>
            <numerusform>لا شيء خارج المدة</numerusform>
            <numerusform>واحد خارج المدة</numerusform>
            <numerusform>اثنان خارج المدة</numerusform>
            <numerusform>%n خارج المدة</numerusform>
            <numerusform>%n خارج المدة</numerusform>
            <numerusform>%n خارج المدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a date too vague for the range</source>
        <translation>
            <numerusform>لا شيء بتاريخ غير دقيق بما يكفي للمدة</numerusform>
            <numerusform>واحد بتاريخ غير دقيق بما يكفي للمدة</numerusform>
            <numerusform>اثنان بتاريخ غير دقيق بما يكفي للمدة</numerusform>
            <numerusform>%n بتاريخ غير دقيق بما يكفي للمدة</numerusform>
            <numerusform>%n بتاريخ غير دقيق بما يكفي للمدة</numerusform>
            <numerusform>%n بتاريخ غير دقيق بما يكفي للمدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unclear stance</source>
        <translation>
            <numerusform>لا شيء بموقف غير واضح</numerusform>
            <numerusform>واحد بموقف غير واضح</numerusform>
            <numerusform>اثنان بموقف غير واضح</numerusform>
            <numerusform>%n بموقف غير واضح</numerusform>
            <numerusform>%n بموقف غير واضح</numerusform>
            <numerusform>%n بموقف غير واضح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of conditional stance</source>
        <translation>
            <numerusform>لا شيء بموقف مشروط</numerusform>
            <numerusform>واحد بموقف مشروط</numerusform>
            <numerusform>اثنان بموقف مشروط</numerusform>
            <numerusform>%n بموقف مشروط</numerusform>
            <numerusform>%n بموقف مشروط</numerusform>
            <numerusform>%n بموقف مشروط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>لا تكرارات</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%n تكرارات</numerusform>
            <numerusform>%n تكرارًا</numerusform>
            <numerusform>%n تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>ما تُرك: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n mixed stances count as for and as against.</source>
        <translation>
            <numerusform>لا مواقف مختلطة محسوبة.</numerusform>
            <numerusform>موقف مختلط واحد محسوب مؤيدًا ومعارضًا.</numerusform>
            <numerusform>موقفان مختلطان محسوبان مؤيدَين ومعارضَين.</numerusform>
            <numerusform>%n مواقف مختلطة محسوبة مؤيدةً ومعارضةً.</numerusform>
            <numerusform>%n موقفًا مختلطًا محسوبة مؤيدةً ومعارضةً.</numerusform>
            <numerusform>%n موقف مختلط محسوبة مؤيدةً ومعارضةً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional stances count as for.</source>
        <translation>
            <numerusform>لا مواقف مشروطة محسوبة.</numerusform>
            <numerusform>موقف مشروط واحد محسوب مؤيدًا.</numerusform>
            <numerusform>موقفان مشروطان محسوبان مؤيدَين.</numerusform>
            <numerusform>%n مواقف مشروطة محسوبة مؤيدةً.</numerusform>
            <numerusform>%n موقفًا مشروطًا محسوبة مؤيدةً.</numerusform>
            <numerusform>%n موقف مشروط محسوبة مؤيدةً.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of actors and claims</source>
        <translation>%1 بين الفاعلين والادعاءات</translation>
    </message>
    <message>
        <source>%1 of claims</source>
        <translation>%1 بين الادعاءات</translation>
    </message>
    <message>
        <source>%1 of actors</source>
        <translation>%1 بين الفاعلين</translation>
    </message>
    <message>
        <source>  and %L1 more</source>
        <translation>  و%L1 غيرها</translation>
    </message>
    <message>
        <source>%L1 nodes, %L2 ties, from %L3 acts.</source>
        <translation>العقد: %L1، الروابط: %L2، من أقوال عددها %L3.</translation>
    </message>
    <message>
        <source>Groups (modularity %1):</source>
        <translation>المجموعات (الوحداتية %1):</translation>
    </message>
    <message>
        <source>There is no act with a date.</source>
        <translation>لا يوجد قول له تاريخ.</translation>
    </message>
    <message>
        <source>--%1 cannot be %2.</source>
        <translation>لا يقبل ‎--%1 القيمة %2.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>القيم الممكنة: %1.</translation>
    </message>
    <message>
        <source>There is no kind of network %1.</source>
        <translation>لا يوجد نوع شبكة %1.</translation>
    </message>
    <message>
        <source>The kinds are two-mode, %1.</source>
        <translation>الأنواع هي two-mode و%1.</translation>
    </message>
    <message>
        <source>--of cannot be %1.</source>
        <translation>لا يقبل ‎--of القيمة %1.</translation>
    </message>
    <message>
        <source>It is one of actors, claims, both.</source>
        <translation>القيم الممكنة: actors وclaims وboth.</translation>
    </message>
    <message>
        <source>A two-mode network is of actors and claims both.</source>
        <translation>شبكة two-mode تكون من الفاعلين والادعاءات معًا.</translation>
    </message>
    <message>
        <source>--level cannot be %1.</source>
        <translation>لا يقبل ‎--level القيمة %1.</translation>
    </message>
    <message>
        <source>It is one of person, organisation.</source>
        <translation>القيمتان الممكنتان: person وorganisation.</translation>
    </message>
    <message>
        <source>Write it like 2015, 2015-08 or 2015-08-11.</source>
        <translation>اكتبه مثل 2015 أو 2015-08 أو 2015-08-11.</translation>
    </message>
    <message>
        <source>A network cannot be written as %1.</source>
        <translation>لا يمكن أن تُكتب الشبكة بتنسيق %1.</translation>
    </message>
    <message>
        <source>Name a file that ends in .graphml, .csv (the matrix), .edges.csv, .dl, .svg or .json, or say so with --format.</source>
        <translation>حدد ملفًا ينتهي بـ ‎.graphml أو ‎.csv (المصفوفة) أو ‎.edges.csv أو ‎.dl أو ‎.svg أو ‎.json، أو اذكر ذلك بالخيار ‎--format.</translation>
    </message>
    <message>
        <source>Polarisation over time needs a window.</source>
        <translation>الاستقطاب عبر الزمن يحتاج إلى نافذة زمنية.</translation>
    </message>
    <message>
        <source>Add one, such as --window 12-months.</source>
        <translation>أضف واحدة، مثل ‎--window 12-months.</translation>
    </message>
    <message>
        <source>Polarisation over time is written as text, CSV or JSON.</source>
        <translation>الاستقطاب عبر الزمن يُكتب نصًا أو CSV أو JSON.</translation>
    </message>
    <message>
        <source>The networks of several windows do not fit into one output of this format.</source>
        <translation>شبكات عدة نوافذ زمنية لا يتسع لها خرج واحد بهذا التنسيق.</translation>
    </message>
    <message>
        <source>Name a file with -o, and one for each window is written, or choose json or edges.</source>
        <translation>حدد ملفًا بالخيار ‎-o فيُكتب ملف لكل نافذة، أو اختر json أو edges.</translation>
    </message>
    <message>
        <source>The kind of network is missing.</source>
        <translation>نوع الشبكة ناقص.</translation>
    </message>
    <message>
        <source>Add one, such as --kind congruence; “counterpoint network --help” lists them.</source>
        <translation>أضف نوعًا، مثل ‎--kind congruence؛ والأمر «counterpoint network --help» يسردها.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>الفاعلون</translation>
    </message>
    <message>
        <source>congruence</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>التعارض</translation>
    </message>
    <message>
        <source>camps</source>
        <translation>المعسكرات</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>الوحداتية</translation>
    </message>
    <message>
        <source>conflict between camps</source>
        <translation>التعارض بين المعسكرات</translation>
    </message>
    <message>
        <source>Nothing of the kind.</source>
        <translation>لا شيء من هذا القبيل.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>لم يُعثر على شيء.</numerusform>
            <numerusform>عُثر على واحد.</numerusform>
            <numerusform>عُثر على اثنين.</numerusform>
            <numerusform>عُثر على %n.</numerusform>
            <numerusform>عُثر على %n.</numerusform>
            <numerusform>عُثر على %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two sides to compare.</source>
        <translation>لا يوجد جانبان للمقارنة.</translation>
    </message>
    <message>
        <source>Name stakeholders with --first A,B and --second C,D.</source>
        <translation>سمّ أطرافًا معنية بالخيارين ‎--first A,B و‎--second C,D.</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3</source>
        <comment>sides, and how much was found</comment>
        <translation>بين %1 و%2: %3</translation>
    </message>
    <message>
        <source>How much room each side has:</source>
        <translation>مقدار المجال المتاح لكل جانب:</translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s).</source>
        <translation>
            <numerusform>لا معسكرات.</numerusform>
            <numerusform>معسكر واحد.</numerusform>
            <numerusform>معسكران.</numerusform>
            <numerusform>%n معسكرات.</numerusform>
            <numerusform>%n معسكرًا.</numerusform>
            <numerusform>%n معسكر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s).</source>
        <translation>
            <numerusform>لا أزواج.</numerusform>
            <numerusform>زوج واحد.</numerusform>
            <numerusform>زوجان.</numerusform>
            <numerusform>%n أزواج.</numerusform>
            <numerusform>%n زوجًا.</numerusform>
            <numerusform>%n زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two dates are needed to say what changed.</source>
        <translation>لا بد من تاريخين لمعرفة ما تغيّر.</translation>
    </message>
    <message>
        <source>Name them with --from DATE and --at DATE.</source>
        <translation>حددهما بالخيارين ‎--from DATE و‎--at DATE.</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>لا يوجد سؤال %1.</translation>
    </message>
    <message>
        <source>Ask one of %1.</source>
        <translation>اسأل واحدًا مما يلي: %1.</translation>
    </message>
    <message>
        <source>Counts what may have been said by this date, such as 2015-08-11 or 2015-08; without it, everything, undated statements too.</source>
        <translation>يحسب ما قد يكون قيل حتى هذا التاريخ، مثل 2015-08-11 أو 2015-08؛ ومن دونه يحسب كل شيء، حتى التصريحات التي بلا تاريخ.</translation>
    </message>
    <message>
        <source>Leaves out what was certainly said before this date.</source>
        <translation>يترك ما قيل قبل هذا التاريخ يقينًا.</translation>
    </message>
    <message>
        <source>Counts members for what they belong to when they speak.</source>
        <translation>يحسب الأعضاء ضمن ما ينتمون إليه حين يتحدثون.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: ids, names or aliases.</source>
        <translation>هؤلاء فقط، تفصل بينهم فواصل «,»: معرّفات أو أسماء أو أسماء بديلة.</translation>
    </message>
    <message>
        <source>Only these claims, separated by commas.</source>
        <translation>هذه الادعاءات فقط، تفصل بينها فواصل «,».</translation>
    </message>
    <message>
        <source>Only the answers to a question and what bears on them.</source>
        <translation>إجابات سؤال وما ينصبّ عليها فقط.</translation>
    </message>
    <message>
        <source>Only the claims of a topic and of the topics inside it.</source>
        <translation>ادعاءات موضوع والمواضيع التي داخله فقط.</translation>
    </message>
    <message>
        <source>Only stakeholders of a kind: person, organisation, group or government.</source>
        <translation>الأطراف المعنية من نوع واحد فقط: person أو organisation أو group أو government.</translation>
    </message>
    <message>
        <source>By hand (as in the window), name, or camps, so that camps appear.</source>
        <translation>الترتيب hand (يدويًا كما في النافذة) أو name (بالاسم) أو camps لتظهر المعسكرات.</translation>
    </message>
    <message>
        <source>Answers a question in words, with evidence, instead: %1.</source>
        <translation>يجيب بدل ذلك عن سؤال بالكلمات مع الأدلة: %1.</translation>
    </message>
    <message>
        <source>One side, for cruxes, common-ground and fairness; the largest camp when left out.</source>
        <translation>أحد الجانبين، من أجل cruxes وcommon-ground وfairness؛ وهو أكبر معسكر إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The other side; the next camp when left out.</source>
        <translation>الجانب الآخر؛ وهو المعسكر التالي إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Writes a file instead, as its suffix says: .csv, .svg, .html, .json or .txt.</source>
        <translation>يكتب ملفًا بدل ذلك، بحسب لاحقته: ‎.csv أو ‎.svg أو ‎.html أو ‎.json أو ‎.txt.</translation>
    </message>
    <message>
        <source>Prints CSV, a row for each stakeholder.</source>
        <translation>يطبع CSV، صفًا لكل طرف معني.</translation>
    </message>
    <message>
        <source>Prints a picture of the matrix.</source>
        <translation>يطبع صورة للمصفوفة.</translation>
    </message>
    <message>
        <source>Prints a page with the matrix and the quotations.</source>
        <translation>يطبع صفحة فيها المصفوفة والاقتباسات.</translation>
    </message>
    <message>
        <source>Tells who holds what, and answers questions about it.</source>
        <translation>يذكر من يتبنى ماذا، ويجيب عن أسئلة في ذلك.</translation>
    </message>
    <message>
        <source>Draws from the statements what each stakeholder holds on each claim at a date: for, against, mixed, conditional or unclear, with the statements it rests on; where there is none, the stakeholder is silent. The latest statements count, those in the own voice before those told by others. With --ask it tells contradictions, changes of mind, positions that others attribute, what divides two sides and what they share, how fairly each is heard, and how far any two agree.</source>
        <translation>يستخلص من التصريحات ما يتبناه كل طرف معني في كل ادعاء عند تاريخ ما: مؤيد أو معارض أو مختلط أو مشروط أو غير واضح، مع التصريحات التي يستند إليها؛ وإن لم يوجد تصريح فالطرف صامت. تُحسب أحدث التصريحات، وما قاله الطرف بنفسه قبل ما يرويه غيره. ومع ‎--ask يذكر التناقضات، وتغيّرات الرأي، والمواقف التي ينسبها آخرون، وما يفرّق بين جانبين وما يشتركان فيه، ومدى الإنصاف في سماع كل منهما، ومدى اتفاق أي اثنين.</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>منقسم</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>يرويه آخرون</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>perhaps later</source>
        <translation>ربما لاحقًا</translation>
    </message>
    <message>
        <source>camp %1</source>
        <translation>المعسكر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>لا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%n مواقف</numerusform>
            <numerusform>%n موقفًا</numerusform>
            <numerusform>%n موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent on %n</source>
        <translation>
            <numerusform>لا صمت عن شيء</numerusform>
            <numerusform>صمت عن واحد</numerusform>
            <numerusform>صمت عن اثنين</numerusform>
            <numerusform>صمت عن %n</numerusform>
            <numerusform>صمت عن %n</numerusform>
            <numerusform>صمت عن %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) without a date left out.</source>
        <translation>
            <numerusform>لم يُترك أي تصريح بلا تاريخ.</numerusform>
            <numerusform>تُرك تصريح واحد بلا تاريخ.</numerusform>
            <numerusform>تُرك تصريحان بلا تاريخ.</numerusform>
            <numerusform>تُركت %n تصريحات بلا تاريخ.</numerusform>
            <numerusform>تُرك %n تصريحًا بلا تاريخ.</numerusform>
            <numerusform>تُرك %n تصريح بلا تاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later statement(s) left out.</source>
        <translation>
            <numerusform>لم يُترك أي تصريح لاحق.</numerusform>
            <numerusform>تُرك تصريح لاحق واحد.</numerusform>
            <numerusform>تُرك تصريحان لاحقان.</numerusform>
            <numerusform>تُركت %n تصريحات لاحقة.</numerusform>
            <numerusform>تُرك %n تصريحًا لاحقًا.</numerusform>
            <numerusform>تُرك %n تصريح لاحق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of nobody known left out.</source>
        <translation>
            <numerusform>لم يُترك أي تصريح لمجهول.</numerusform>
            <numerusform>تُرك تصريح واحد لمجهول.</numerusform>
            <numerusform>تُرك تصريحان لمجهول.</numerusform>
            <numerusform>تُركت %n تصريحات لمجهول.</numerusform>
            <numerusform>تُرك %n تصريحًا لمجهول.</numerusform>
            <numerusform>تُرك %n تصريح لمجهول.</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, stance, quotation</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>المواقف: %1</translation>
    </message>
    <message>
        <source>dashed: told by others; an empty cell: silent</source>
        <translation>خط متقطع: يرويه آخرون؛ خلية فارغة: صامت</translation>
    </message>
    <message>
        <source>Making networks …</source>
        <translation>يجري إنشاء الشبكات …</translation>
    </message>
    <message>
        <source>Positions cannot be sorted by %1.</source>
        <translation>لا يمكن ترتيب المواقف بحسب %1.</translation>
    </message>
    <message>
        <source>Sort them by hand, name or camps.</source>
        <translation>رتّبها بحسب hand أو name أو camps.</translation>
    </message>
    <message>
        <source>There is no topic %1.</source>
        <translation>لا يوجد موضوع %1.</translation>
    </message>
    <message>
        <source>There is no kind %1 of stakeholder.</source>
        <translation>لا يوجد نوع %1 من الأطراف المعنية.</translation>
    </message>
    <message>
        <source>The kinds are person, organisation, group and government.</source>
        <translation>الأنواع هي person وorganisation وgroup وgovernment.</translation>
    </message>
    <message>
        <source>Positions cannot be written as %1.</source>
        <translation>لا يمكن أن تُكتب المواقف بتنسيق %1.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .svg, .html, .json or .txt.</source>
        <translation>حدد ملفًا ينتهي بـ ‎.csv أو ‎.svg أو ‎.html أو ‎.json أو ‎.txt.</translation>
    </message>
    <message>
        <source>An answer cannot be written as %1.</source>
        <translation>لا يمكن أن تُكتب الإجابة بتنسيق %1.</translation>
    </message>
    <message>
        <source>Name a file that ends in .json or .txt.</source>
        <translation>حدد ملفًا ينتهي بـ ‎.json أو ‎.txt.</translation>
    </message>
    <message>
        <source>Reading who holds what …</source>
        <translation>تجري قراءة من يتبنى ماذا …</translation>
    </message>
    <message>
        <source>With some of these words:</source>
        <translation>ما فيه بعض هذه الكلمات:</translation>
    </message>
    <message>
        <source>There is no stakeholder %1.</source>
        <translation>لا يوجد طرف معني %1.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE stakeholders” lists them with their ids.</source>
        <translation>الأمر «counterpoint list FILE stakeholders» يسردهم مع معرّفاتهم.</translation>
    </message>
    <message>
        <source>The network has %L1 nodes; at most %L2 can be drawn.</source>
        <translation>عدد عقد الشبكة %L1؛ ولا يمكن رسم أكثر من %L2.</translation>
    </message>
    <message>
        <source>Choose a threshold and leave out isolates, or write GraphML for another program.</source>
        <translation>اختر عتبة واترك العقد المعزولة، أو اكتب GraphML لبرنامج آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n other premise(s)</source>
        <translation>
            <numerusform>%1 دون مقدمة أخرى</numerusform>
            <numerusform>%1 مع مقدمة أخرى</numerusform>
            <numerusform>%1 مع مقدمتين أخريين</numerusform>
            <numerusform>%1 مع %n مقدمات أخرى</numerusform>
            <numerusform>%1 مع %n مقدمة أخرى</numerusform>
            <numerusform>%1 مع %n مقدمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>the reason %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>The objection %1</source>
        <translation>الاعتراض %1</translation>
    </message>
    <message>
        <source>the objection %1</source>
        <translation>الاعتراض %1</translation>
    </message>
    <message>
        <source>The restatement %1</source>
        <translation>إعادة الصياغة %1</translation>
    </message>
    <message>
        <source>the restatement %1</source>
        <translation>إعادة الصياغة %1</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>يصمد</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>يسقط</translation>
    </message>
    <message>
        <source>not settled by what is in this map</source>
        <translation>لا يحسمه ما في هذه الخريطة</translation>
    </message>
    <message numerus="yes">
        <source>%1 is neither for nor against any of the %n claim(s) here.</source>
        <translation>
            <numerusform>ليس هنا ادعاء ليكون %1 معه أو ضده.</numerusform>
            <numerusform>ليس %1 مع الادعاء الوحيد هنا ولا ضده.</numerusform>
            <numerusform>ليس %1 مع أيٍّ من الادعاءين هنا ولا ضده.</numerusform>
            <numerusform>ليس %1 مع أيٍّ من الادعاءات هنا، وهي %n، ولا ضده.</numerusform>
            <numerusform>ليس %1 مع أيٍّ من الادعاءات هنا، وهي %n، ولا ضده.</numerusform>
            <numerusform>ليس %1 مع أيٍّ من الادعاءات هنا، وهي %n، ولا ضده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agrees on %2 of the %n claim(s) that both settle, out of %3 here.</source>
        <translation>
            <numerusform>لا ادعاء يحسمه الطرفان ليتفق عليه %1 (المتفق عليه: %2، ومجموع الادعاءات هنا: %3).</numerusform>
            <numerusform>يتفق %1 على %2 من ادعاء واحد يحسمه الطرفان، ومجموع الادعاءات هنا %3.</numerusform>
            <numerusform>يتفق %1 على %2 من ادعاءين يحسمهما الطرفان، ومجموع الادعاءات هنا %3.</numerusform>
            <numerusform>يتفق %1 على %2 من %n ادعاءات يحسمها الطرفان، ومجموع الادعاءات هنا %3.</numerusform>
            <numerusform>يتفق %1 على %2 من %n ادعاءً يحسمها الطرفان، ومجموع الادعاءات هنا %3.</numerusform>
            <numerusform>يتفق %1 على %2 من %n ادعاء يحسمها الطرفان، ومجموع الادعاءات هنا %3.</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between names of claims</comment>
        <translation> و</translation>
    </message>
    <message numerus="yes">
        <source>If it were known whether %1 stands, at least %2 of the %n open claim(s) would be settled.</source>
        <translation>
            <numerusform>لو عُرف هل يصمد %1 لحُسم %2 على الأقل، ولا ادعاءات مفتوحة.</numerusform>
            <numerusform>لو عُرف هل يصمد %1 لحُسم %2 على الأقل من ادعاء مفتوح واحد.</numerusform>
            <numerusform>لو عُرف هل يصمد %1 لحُسم %2 على الأقل من الادعاءين المفتوحين.</numerusform>
            <numerusform>لو عُرف هل يصمد %1 لحُسم %2 على الأقل من الادعاءات المفتوحة، وهي %n.</numerusform>
            <numerusform>لو عُرف هل يصمد %1 لحُسم %2 على الأقل من الادعاءات المفتوحة، وهي %n.</numerusform>
            <numerusform>لو عُرف هل يصمد %1 لحُسم %2 على الأقل من الادعاءات المفتوحة، وهي %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer to the same question</source>
        <translation>إجابة أخرى عن السؤال نفسه</translation>
    </message>
    <message>
        <source>%1 is %2, but by %3 would have to accept that.</source>
        <translation>%1 %2، لكن عليه بمقتضى %3 أن يقبل ذلك.</translation>
    </message>
    <message>
        <source>%1 is %2, but by %3 would have to reject that.</source>
        <translation>%1 %2، لكن عليه بمقتضى %3 أن يرفض ذلك.</translation>
    </message>
    <message>
        <source>What %1 holds leads to rejecting %2, and by %3 to accepting it.</source>
        <translation>ما يتبناه %1 يؤدي إلى رفض %2، ويؤدي بمقتضى %3 إلى قبوله.</translation>
    </message>
    <message>
        <source>What %1 holds leads to accepting %2, and by %3 to rejecting it.</source>
        <translation>ما يتبناه %1 يؤدي إلى قبول %2، ويؤدي بمقتضى %3 إلى رفضه.</translation>
    </message>
    <message>
        <source>%1 is committed to accepting %2 by %3.</source>
        <translation>%1 ملزَم بقبول %2 بمقتضى %3.</translation>
    </message>
    <message>
        <source>%1 is committed to rejecting %2 by %3.</source>
        <translation>%1 ملزَم برفض %2 بمقتضى %3.</translation>
    </message>
    <message>
        <source>%1 falls: what it needs has nothing to rest on.</source>
        <translation>يسقط %1: ليس لما يحتاج إليه ما يستند إليه.</translation>
    </message>
    <message>
        <source>%1 falls: nobody is quoted for it, and no reason for it goes back to somebody who is quoted.</source>
        <translation>يسقط %1: لا أحد مقتبس في تأييده، ولا سبب له يعود إلى أحد مقتبس.</translation>
    </message>
    <message>
        <source>%1 falls: the reasons it needs rest on nothing but each other.</source>
        <translation>يسقط %1: الأسباب التي يحتاج إليها لا تستند إلا بعضها إلى بعض.</translation>
    </message>
    <message>
        <source>%1 stands: the reason that it needs holds.</source>
        <translation>يصمد %1: السبب الذي يحتاج إليه يثبت.</translation>
    </message>
    <message>
        <source>%1 holds: its premise stands.</source>
        <translation>يثبت %1: مقدمته تصمد.</translation>
    </message>
    <message>
        <source>%1 falls: none of the reasons that it needs holds.</source>
        <translation>يسقط %1: لا يثبت أيٌّ من الأسباب التي يحتاج إليها.</translation>
    </message>
    <message>
        <source>%1 does not hold: its premise falls.</source>
        <translation>لا يثبت %1: مقدمته تسقط.</translation>
    </message>
    <message>
        <source>%1 is not settled, because no reason that it needs is.</source>
        <translation>لم يُحسم %1، لأن أيًّا من الأسباب التي يحتاج إليها لم يُحسم.</translation>
    </message>
    <message>
        <source>%1 is not settled, because its premise is not.</source>
        <translation>لم يُحسم %1، لأن مقدمته لم تُحسم.</translation>
    </message>
    <message>
        <source>%1 stands: nothing in this map speaks against it.</source>
        <translation>يصمد %1: لا شيء في هذه الخريطة ضده.</translation>
    </message>
    <message>
        <source>%1 stands: a reason that it needs holds, and nothing in this map speaks against it.</source>
        <translation>يصمد %1: سبب يحتاج إليه يثبت، ولا شيء في هذه الخريطة ضده.</translation>
    </message>
    <message>
        <source>%1 stands: a reason that it needs holds, and what speaks against it falls.</source>
        <translation>يصمد %1: سبب يحتاج إليه يثبت، وما هو ضده يسقط.</translation>
    </message>
    <message>
        <source>%1 stands: its only objection, %2, does not hold.</source>
        <translation>يصمد %1: اعتراضه الوحيد، %2، لا يثبت.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands: none of the %n thing(s) that speak against it holds.</source>
        <translation>
            <numerusform>يصمد %1: لا شيء ضده.</numerusform>
            <numerusform>يصمد %1: الشيء الوحيد الذي ضده لا يثبت.</numerusform>
            <numerusform>يصمد %1: لا يثبت أيٌّ من الشيئين اللذين ضده.</numerusform>
            <numerusform>يصمد %1: لا يثبت شيء مما هو ضده، وعدده %n.</numerusform>
            <numerusform>يصمد %1: لا يثبت شيء مما هو ضده، وعدده %n.</numerusform>
            <numerusform>يصمد %1: لا يثبت شيء مما هو ضده، وعدده %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds: what it rests on stands, and nothing undercuts it.</source>
        <translation>يثبت %1: ما يستند إليه يصمد، ولا شيء يطعن فيه.</translation>
    </message>
    <message>
        <source>%1 holds: what it rests on stands, and what undercuts it falls.</source>
        <translation>يثبت %1: ما يستند إليه يصمد، وما يطعن فيه يسقط.</translation>
    </message>
    <message>
        <source>%1 does not hold: its premise %2 falls.</source>
        <translation>لا يثبت %1: مقدمته %2 تسقط.</translation>
    </message>
    <message>
        <source>%1 falls: something that speaks against it holds.</source>
        <translation>يسقط %1: شيء مما هو ضده يثبت.</translation>
    </message>
    <message>
        <source>%1 falls: %2 holds.</source>
        <translation>يسقط %1: %2 يثبت.</translation>
    </message>
    <message>
        <source>%1 does not hold: %2 undercuts it.</source>
        <translation>لا يثبت %1: %2 يطعن فيه.</translation>
    </message>
    <message>
        <source>%1 falls: another answer to the same question stands, and only one can.</source>
        <translation>يسقط %1: تصمد إجابة أخرى عن السؤال نفسه، ولا يمكن أن تصمد إلا واحدة.</translation>
    </message>
    <message>
        <source>%1 falls: another answer to the same question, %2, stands, and only one can.</source>
        <translation>يسقط %1: تصمد إجابة أخرى عن السؤال نفسه، %2، ولا يمكن أن تصمد إلا واحدة.</translation>
    </message>
    <message>
        <source>%1 falls by assumption.</source>
        <translation>يسقط %1 بالافتراض.</translation>
    </message>
    <message>
        <source>%1 falls with what it leads to, or says in other words.</source>
        <translation>يسقط %1 مع ما يؤدي إليه، أو ما يقوله بكلمات أخرى.</translation>
    </message>
    <message>
        <source>%1 is not settled, because its premise %2 is not.</source>
        <translation>لم يُحسم %1، لأن مقدمته %2 لم تُحسم.</translation>
    </message>
    <message>
        <source>%1 is not settled, because something that speaks against it is not.</source>
        <translation>لم يُحسم %1، لأن شيئًا مما هو ضده لم يُحسم.</translation>
    </message>
    <message>
        <source>%1 is not settled, because %2 is not.</source>
        <translation>لم يُحسم %1، لأن %2 لم يُحسم.</translation>
    </message>
    <message>
        <source>%1 is not settled: only one answer to its question can stand, and others are not settled either.</source>
        <translation>لم يُحسم %1: لا يمكن أن تصمد عن سؤاله إلا إجابة واحدة، وإجابات أخرى لم تُحسم أيضًا.</translation>
    </message>
    <message>
        <source>%1 is not settled: only one answer can stand, and %2 is not settled either.</source>
        <translation>لم يُحسم %1: لا يمكن أن تصمد إلا إجابة واحدة، و%2 لم يُحسم أيضًا.</translation>
    </message>
    <message>
        <source>%1 is left open by assumption.</source>
        <translation>%1 متروك مفتوحًا بالافتراض.</translation>
    </message>
    <message>
        <source>%1 is not settled, because what it leads to, or says in other words, is not.</source>
        <translation>لم يُحسم %1، لأن ما يؤدي إليه، أو ما يقوله بكلمات أخرى، لم يُحسم.</translation>
    </message>
    <message>
        <source>%1 is rejected by assumption.</source>
        <translation>%1 مرفوض بالافتراض.</translation>
    </message>
    <message>
        <source>By %1 two claims say the same, so what speaks against one speaks against the other.</source>
        <translation>بمقتضى %1 يقول ادعاءان الشيء نفسه، فما كان ضد أحدهما فهو ضد الآخر.</translation>
    </message>
    <message>
        <source>By %1 its premises lead to something that is answered, so not all of them can stand.</source>
        <translation>بمقتضى %1 تؤدي مقدماته إلى شيء مردود عليه، فلا يمكن أن تصمد كلها.</translation>
    </message>
    <message>
        <source>By %1 nothing more speaks against either claim.</source>
        <translation>بمقتضى %1 لم يبق شيء ضد أيٍّ من الادعاءين.</translation>
    </message>
    <message>
        <source>By %1 its premises lead to nothing that speaks against them.</source>
        <translation>بمقتضى %1 لا تؤدي مقدماته إلى شيء ضدها.</translation>
    </message>
    <message>
        <source>What %1 passes on is not settled.</source>
        <translation>ما ينقله %1 لم يُحسم.</translation>
    </message>
    <message>
        <source>%1 stands instead of falling.</source>
        <translation>يصمد %1 بدلًا من أن يسقط.</translation>
    </message>
    <message>
        <source>%1 stands, which was not settled.</source>
        <translation>يصمد %1، ولم يكن محسومًا.</translation>
    </message>
    <message>
        <source>%1 falls instead of standing.</source>
        <translation>يسقط %1 بدلًا من أن يصمد.</translation>
    </message>
    <message>
        <source>%1 falls, which was not settled.</source>
        <translation>يسقط %1، ولم يكن محسومًا.</translation>
    </message>
    <message>
        <source>%1 is no longer settled: it stood.</source>
        <translation>لم يعد %1 محسومًا: كان صامدًا.</translation>
    </message>
    <message>
        <source>%1 is no longer settled: it fell.</source>
        <translation>لم يعد %1 محسومًا: كان ساقطًا.</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>مقبول: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>left open: %1</source>
        <translation>متروك مفتوحًا: %1</translation>
    </message>
    <message>
        <source>Objections that defeat themselves</source>
        <translation>اعتراضات تهزم نفسها</translation>
    </message>
    <message>
        <source>Objections that in the end rest on what they object to.</source>
        <translation>اعتراضات تستند في النهاية إلى ما تعترض عليه.</translation>
    </message>
    <message>
        <source>Undercuts that nobody states</source>
        <translation>طعون لا يذكرها أحد</translation>
    </message>
    <message>
        <source>Objections to a step all premises of which were supplied by whoever made the map.</source>
        <translation>اعتراضات على انتقال كل مقدماتها أضافها من رسم الخريطة.</translation>
    </message>
    <message>
        <source>Implicit premises never stated</source>
        <translation>مقدمات ضمنية لم تُذكر قط</translation>
    </message>
    <message>
        <source>Premises that were supplied to complete an argument and are found in no text.</source>
        <translation>مقدمات أُضيفت لإكمال حجة ولا ترد في أي نص.</translation>
    </message>
    <message>
        <source>Critical questions without an answer</source>
        <translation>أسئلة نقدية بلا إجابة</translation>
    </message>
    <message>
        <source>Steps that follow a scheme, some of whose critical questions nobody has answered.</source>
        <translation>انتقالات تتبع نمطًا حجاجيًا لم يُجب أحد عن بعض أسئلته النقدية.</translation>
    </message>
    <message>
        <source>Parts of a scheme that nobody plays</source>
        <translation>أدوار في نمط حجاجي لا يؤديها شيء</translation>
    </message>
    <message>
        <source>Steps from several premises that follow a scheme and lack one of the premises it has.</source>
        <translation>انتقالات من عدة مقدمات تتبع نمطًا حجاجيًا وتنقصها إحدى مقدماته.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>أسئلة بلا إجابة</translation>
    </message>
    <message>
        <source>Questions to which no claim is an answer.</source>
        <translation>أسئلة ليس أي ادعاء إجابة عنها.</translation>
    </message>
    <message>
        <source>One-sided questions</source>
        <translation>أسئلة أحادية الجانب</translation>
    </message>
    <message>
        <source>Questions on which everything speaks for one answer, or nothing for any.</source>
        <translation>أسئلة كل ما فيها يؤيد إجابة واحدة، أو لا شيء فيها يؤيد أي إجابة.</translation>
    </message>
    <message>
        <source>Answers that exclude and support each other</source>
        <translation>إجابات متنافية يدعم بعضها بعضًا</translation>
    </message>
    <message>
        <source>Answers to a question of which at most one can hold, one of which is a reason for another.</source>
        <translation>إجابات عن سؤال لا يمكن أن تثبت منها إلا واحدة على الأكثر، وإحداها سبب للأخرى.</translation>
    </message>
    <message>
        <source>People who hold what excludes each other</source>
        <translation>أشخاص يتبنون ما لا يجتمع</translation>
    </message>
    <message>
        <source>Stakeholders who are for several answers to a question of which at most one can hold.</source>
        <translation>أطراف معنية تؤيد عدة إجابات عن سؤال لا يمكن أن تثبت منها إلا واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>Scenarios that collide with themselves</source>
        <translation>سيناريوهات تتعارض مع نفسها</translation>
    </message>
    <message>
        <source>Scenarios that accept an objection and what it is raised against, or answers that exclude each other.</source>
        <translation>سيناريوهات تقبل اعتراضًا وما هو موجّه إليه، أو إجابات متنافية.</translation>
    </message>
    <message>
        <source>Loaded wording</source>
        <translation>صياغة منحازة</translation>
    </message>
    <message>
        <source>Claims with words that judge before anybody has argued, outside quotation marks. The words are those of the debate’s language.</source>
        <translation>ادعاءات فيها كلمات تحكم قبل أن يحاجّ أحد، خارج علامات الاقتباس. والكلمات هي كلمات لغة النقاش.</translation>
    </message>
    <message>
        <source>Vague wording</source>
        <translation>صياغة مبهمة</translation>
    </message>
    <message>
        <source>Claims that name nobody who says so, or that no finding could speak against.</source>
        <translation>ادعاءات لا تسمّي من يقول ذلك، أو لا يمكن أن ينقضها أي اكتشاف.</translation>
    </message>
    <message>
        <source>Arguments within a claim</source>
        <translation>حجج داخل ادعاء</translation>
    </message>
    <message>
        <source>Claims with “because” or “therefore” in them: a reason and a conclusion in one.</source>
        <translation>ادعاءات فيها «لأن» أو «إذن»: سبب ونتيجة في ادعاء واحد.</translation>
    </message>
    <message>
        <source>Questions in place of claims</source>
        <translation>أسئلة مكان الادعاءات</translation>
    </message>
    <message>
        <source>Claims that end in a question mark.</source>
        <translation>ادعاءات تنتهي بعلامة استفهام.</translation>
    </message>
    <message>
        <source>Terms used in several senses</source>
        <translation>مصطلحات مستخدمة بعدة معانٍ</translation>
    </message>
    <message>
        <source>Terms that several claims define differently, and who holds which.</source>
        <translation>مصطلحات تعرّفها عدة ادعاءات تعريفات مختلفة، ومن يتبنى أيها.</translation>
    </message>
    <message>
        <source>Sources that nothing uses</source>
        <translation>مصادر لا يستخدمها شيء</translation>
    </message>
    <message>
        <source>Sources that no claim, text or hop refers to.</source>
        <translation>مصادر لا يشير إليها أي ادعاء أو نص أو إحالة.</translation>
    </message>
    <message>
        <source>Changes of mind that nobody explains</source>
        <translation>تغيّرات في الرأي لا يفسّرها أحد</translation>
    </message>
    <message>
        <source>Stakeholders who turned from for to against, or the other way, without a passage or a note on it.</source>
        <translation>أطراف معنية تحوّلت من التأييد إلى المعارضة أو العكس، دون مقطع أو ملاحظة عن ذلك.</translation>
    </message>
    <message>
        <source>Positions that nobody can look up</source>
        <translation>مواقف لا يستطيع أحد الرجوع إليها</translation>
    </message>
    <message>
        <source>Stakeholders some of whose statements name no passage and no source.</source>
        <translation>أطراف معنية لا تذكر بعض تصريحاتها مقطعًا ولا مصدرًا.</translation>
    </message>
    <message>
        <source>Statements of nobody</source>
        <translation>تصريحات لا صاحب لها</translation>
    </message>
    <message>
        <source>Statements without a speaker or an author.</source>
        <translation>تصريحات بلا متحدث ولا مؤلف.</translation>
    </message>
    <message>
        <source>Attach the passage in which the new position is taken, or note why it changed.</source>
        <translation>أرفق المقطع الذي يُتخذ فيه الموقف الجديد، أو سجّل لماذا تغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of %1 name no passage and no source: nobody can look them up.</source>
        <translation>
            <numerusform>كل تصريحات %1 تذكر مقطعًا أو مصدرًا.</numerusform>
            <numerusform>تصريح واحد من تصريحات %1 لا يذكر مقطعًا ولا مصدرًا: لا يستطيع أحد الرجوع إليه.</numerusform>
            <numerusform>تصريحان من تصريحات %1 لا يذكران مقطعًا ولا مصدرًا: لا يستطيع أحد الرجوع إليهما.</numerusform>
            <numerusform>%n تصريحات من تصريحات %1 لا تذكر مقطعًا ولا مصدرًا: لا يستطيع أحد الرجوع إليها.</numerusform>
            <numerusform>%n تصريحًا من تصريحات %1 لا تذكر مقطعًا ولا مصدرًا: لا يستطيع أحد الرجوع إليها.</numerusform>
            <numerusform>%n تصريح من تصريحات %1 لا تذكر مقطعًا ولا مصدرًا: لا يستطيع أحد الرجوع إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a quotation or a source to each.</source>
        <translation>أرفق بكلٍّ منها اقتباسًا أو مصدرًا.</translation>
    </message>
    <message>
        <source>Nobody knows who says %1 there.</source>
        <translation>لا أحد يعرف من يقول %1 هناك.</translation>
    </message>
    <message>
        <source>Name the speaker or the author; a group such as “a reader” will do.</source>
        <translation>سمّ المتحدث أو المؤلف؛ وتكفي جماعة مثل «أحد القراء».</translation>
    </message>
    <message>
        <source>Nobody answers the question %1.</source>
        <translation>لا يجيب أحد عن السؤال %1.</translation>
    </message>
    <message>
        <source>Add the answers that are given to it, or remove it.</source>
        <translation>أضف الإجابات المقدَّمة عنه، أو أزله.</translation>
    </message>
    <message>
        <source>Look for the best that those who see it otherwise say, in their own words.</source>
        <translation>ابحث عن أفضل ما يقوله من يرون غير ذلك، بكلماتهم هم.</translation>
    </message>
    <message>
        <source>On the question %1 everything speaks for %2: nobody objects, and no other answer has a reason.</source>
        <translation>في السؤال %1 كل شيء يؤيد %2: لا أحد يعترض، وليس لأي إجابة أخرى سبب.</translation>
    </message>
    <message>
        <source>On the question %1 there are objections alone: no answer has a reason.</source>
        <translation>في السؤال %1 اعتراضات فقط: ليس لأي إجابة سبب.</translation>
    </message>
    <message>
        <source>%1 is a reason for %2, but of the answers to %3 at most one can hold.</source>
        <translation>%1 سبب لـ %2، لكن لا يمكن أن تثبت من الإجابات عن %3 إلا واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>Take out the reason, or let the question have answers that go together.</source>
        <translation>أزل السبب، أو اجعل إجابات السؤال قابلة للاجتماع.</translation>
    </message>
    <message>
        <source>%1 is for several answers to %2, of which at most one can hold: %3.</source>
        <translation>%1 مع عدة إجابات عن %2، ولا يمكن أن تثبت منها إلا واحدة على الأكثر: %3.</translation>
    </message>
    <message>
        <source>See whether one was given up, or holds under a condition only; or whether the answers do go together.</source>
        <translation>انظر هل تُخلّي عن إحداها، أو هل تثبت بشرط فقط؛ أو هل تجتمع الإجابات فعلًا.</translation>
    </message>
    <message>
        <source>The scenario %1 accepts several answers to %2, of which at most one can hold.</source>
        <translation>يقبل السيناريو %1 عدة إجابات عن %2، ولا يمكن أن تثبت منها إلا واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>اقبل واحدة منها.</translation>
    </message>
    <message>
        <source>The scenario %1 accepts %2 and also what it is an objection to.</source>
        <translation>يقبل السيناريو %1 الاعتراض %2 ويقبل أيضًا ما هو موجّه إليه.</translation>
    </message>
    <message>
        <source>Reject the objection in it, or suspend one of the two.</source>
        <translation>ارفض الاعتراض فيه، أو علّق أحدهما.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا شيء غيره</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>The step from %1 follows the scheme %2, and nobody has answered %3.</source>
        <translation>الانتقال من %1 يتبع النمط الحجاجي %2، ولم يُجب أحد عن %3.</translation>
    </message>
    <message>
        <source>Answer the questions of the scheme; a negative answer becomes an objection.</source>
        <translation>أجب عن أسئلة النمط الحجاجي؛ والإجابة بالنفي تصبح اعتراضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) follow the scheme %1, and nobody has begun to answer its questions: %2.</source>
        <translation>
            <numerusform>لا انتقالات تتبع النمط الحجاجي %1 بلا إجابة عن أسئلته: %2.</numerusform>
            <numerusform>انتقال واحد يتبع النمط الحجاجي %1، ولم يبدأ أحد الإجابة عن أسئلته: %2.</numerusform>
            <numerusform>انتقالان يتبعان النمط الحجاجي %1، ولم يبدأ أحد الإجابة عن أسئلته: %2.</numerusform>
            <numerusform>%n انتقالات تتبع النمط الحجاجي %1، ولم يبدأ أحد الإجابة عن أسئلته: %2.</numerusform>
            <numerusform>%n انتقالًا تتبع النمط الحجاجي %1، ولم يبدأ أحد الإجابة عن أسئلته: %2.</numerusform>
            <numerusform>%n انتقال تتبع النمط الحجاجي %1، ولم يبدأ أحد الإجابة عن أسئلته: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer them first for the steps that most rests on.</source>
        <translation>أجب عنها أولًا للانتقالات التي يستند إليها أكثر ما في الخريطة.</translation>
    </message>
    <message>
        <source>The step from %1 follows the scheme %2, and no premise says %3.</source>
        <translation>الانتقال من %1 يتبع النمط الحجاجي %2، ولا مقدمة تقول %3.</translation>
    </message>
    <message>
        <source>Add the premise, as an implicit one where nobody says it, or say which premise plays the part.</source>
        <translation>أضف المقدمة، ضمنيةً إن لم يقلها أحد، أو اذكر أي مقدمة تؤدي هذا الدور.</translation>
    </message>
    <message>
        <source>The objection %1 to %2 rests on what it objects to: if it holds, its own ground is gone.</source>
        <translation>الاعتراض %1 على %2 يستند إلى ما يعترض عليه: إن ثبت زال أساسه هو.</translation>
    </message>
    <message>
        <source>Give the objection a ground of its own, or let it object to the step instead of the claim.</source>
        <translation>أعطِ الاعتراض أساسًا خاصًا به، أو اجعله يعترض على الانتقال بدل الادعاء.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n objection(s) it was not found out whether they rest on what they object to: too much lies under them.</source>
        <translation>
            <numerusform>لا اعتراضات لم يُعرف هل تستند إلى ما تعترض عليه.</numerusform>
            <numerusform>لم يُعرف عن اعتراض واحد هل يستند إلى ما يعترض عليه: تحته كثير جدًا.</numerusform>
            <numerusform>لم يُعرف عن اعتراضين هل يستندان إلى ما يعترضان عليه: تحتهما كثير جدًا.</numerusform>
            <numerusform>لم يُعرف عن %n اعتراضات هل تستند إلى ما تعترض عليه: تحتها كثير جدًا.</numerusform>
            <numerusform>لم يُعرف عن %n اعتراضًا هل تستند إلى ما تعترض عليه: تحتها كثير جدًا.</numerusform>
            <numerusform>لم يُعرف عن %n اعتراض هل تستند إلى ما تعترض عليه: تحتها كثير جدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim, text or hop uses %1.</source>
        <translation>لا يستخدم %1 أي ادعاء أو نص أو إحالة.</translation>
    </message>
    <message>
        <source>Attach what it says to a claim, or remove it.</source>
        <translation>أرفق ما يقوله بادعاء، أو أزله.</translation>
    </message>
    <message>
        <source>A step is undercut by %1, which nobody says: it was supplied.</source>
        <translation>يطعن %1 في انتقال، ولا أحد يقوله: فقد أُضيف لإكمال الخريطة.</translation>
    </message>
    <message>
        <source>State who doubts the step and why, or take the undercut out.</source>
        <translation>اذكر من يشكك في الانتقال ولماذا، أو أزل الطعن.</translation>
    </message>
    <message>
        <source>%1 was supplied to complete an argument, and no text has it.</source>
        <translation>أُضيف %1 لإكمال حجة، ولا يرد في أي نص.</translation>
    </message>
    <message>
        <source>Ask whether those who argue so would agree to it, and look for a passage where they do.</source>
        <translation>اسأل هل يوافق عليه من يحتجّون بذلك، وابحث عن مقطع يوافقون فيه.</translation>
    </message>
    <message>
        <source>%1 says %2: who that is, or how much, stays open.</source>
        <translation>في %1 يرد %2: ويبقى مفتوحًا من المقصود، أو كم المقدار.</translation>
    </message>
    <message>
        <source>Name who says so, or say how much; then somebody can check it.</source>
        <translation>سمّ من يقول ذلك، أو اذكر المقدار؛ عندئذٍ يستطيع أحد التحقق منه.</translation>
    </message>
    <message>
        <source>%1 says %2: that is a reason and what it is a reason for in one.</source>
        <translation>في %1 يرد %2: فهو سبب وما هو سبب له في آن واحد.</translation>
    </message>
    <message>
        <source>Make two claims of it and link them, so that each can be answered; set it aside if it tells a cause.</source>
        <translation>اجعله ادعاءين واربط بينهما، ليمكن الرد على كلٍّ منهما؛ ونحّه جانبًا إن كان يذكر سببًا لحدوث شيء.</translation>
    </message>
    <message>
        <source>%1 says %2, which judges before anybody has argued.</source>
        <translation>في %1 يرد %2، وهذا حكم قبل أن يحاجّ أحد.</translation>
    </message>
    <message>
        <source>Word it so that those who deny it would say: yes, that is what I deny.</source>
        <translation>صُغه بحيث يقول من ينكرونه: نعم، هذا ما أنكره.</translation>
    </message>
    <message>
        <source>%1 is a question: it can be neither true nor false.</source>
        <translation>%1 سؤال: لا يمكن أن يكون صحيحًا ولا خاطئًا.</translation>
    </message>
    <message>
        <source>Say what is claimed, or make it a question with answers.</source>
        <translation>قل ما يُدّعى، أو اجعله سؤالًا له إجابات.</translation>
    </message>
    <message>
        <source>%1 (so %2)</source>
        <translation>%1 (بحسب %2)</translation>
    </message>
    <message>
        <source>%1 is used in several senses: %2.</source>
        <translation>%1 مستخدم بعدة معانٍ: %2.</translation>
    </message>
    <message>
        <source>Ask of each claim with the term in which sense it is meant; a dispute about it may be one about the word.</source>
        <translation>اسأل عن كل ادعاء فيه المصطلح: بأي معنى قُصد؟ فقد يكون الخلاف عليه خلافًا على الكلمة.</translation>
    </message>
    <message>
        <source>The answer to “%1” is no.</source>
        <translation>الإجابة عن «%1» هي لا.</translation>
    </message>
    <message>
        <source>The strengths were not worked out to the end.</source>
        <translation>لم يكتمل حساب القوى.</translation>
    </message>
    <message>
        <source>There are no circles: each strength follows exactly from those it rests on.</source>
        <translation>لا توجد دوائر: كل قوة تنتج بالضبط عن القوى التي تستند إليها.</translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) settled to 0.000001; no other strengths fit.</source>
        <translation>
            <numerusform>لا دوائر.</numerusform>
            <numerusform>استقرت دائرة واحدة بدقة 0.000001؛ ولا قوى أخرى ممكنة.</numerusform>
            <numerusform>استقرت دائرتان بدقة 0.000001؛ ولا قوى أخرى ممكنة.</numerusform>
            <numerusform>استقرت %n دوائر بدقة 0.000001؛ ولا قوى أخرى ممكنة.</numerusform>
            <numerusform>استقرت %n دائرة بدقة 0.000001؛ ولا قوى أخرى ممكنة.</numerusform>
            <numerusform>استقرت %n دائرة بدقة 0.000001؛ ولا قوى أخرى ممكنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) settled from the base scores in small steps; starting elsewhere might lead to other strengths.</source>
        <translation>
            <numerusform>لا دوائر.</numerusform>
            <numerusform>استقرت دائرة واحدة انطلاقًا من الدرجات الأولية بخطوات صغيرة؛ وقد يؤدي البدء من غيرها إلى قوى أخرى.</numerusform>
            <numerusform>استقرت دائرتان انطلاقًا من الدرجات الأولية بخطوات صغيرة؛ وقد يؤدي البدء من غيرها إلى قوى أخرى.</numerusform>
            <numerusform>استقرت %n دوائر انطلاقًا من الدرجات الأولية بخطوات صغيرة؛ وقد يؤدي البدء من غيرها إلى قوى أخرى.</numerusform>
            <numerusform>استقرت %n دائرة انطلاقًا من الدرجات الأولية بخطوات صغيرة؛ وقد يؤدي البدء من غيرها إلى قوى أخرى.</numerusform>
            <numerusform>استقرت %n دائرة انطلاقًا من الدرجات الأولية بخطوات صغيرة؛ وقد يؤدي البدء من غيرها إلى قوى أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) did not settle: the strengths in them, and of what rests on them, are not to be relied on.</source>
        <translation>
            <numerusform>استقرت كل الدوائر.</numerusform>
            <numerusform>لم تستقر دائرة واحدة: لا يُعتمد على القوى فيها ولا على قوى ما يستند إليها.</numerusform>
            <numerusform>لم تستقر دائرتان: لا يُعتمد على القوى فيهما ولا على قوى ما يستند إليهما.</numerusform>
            <numerusform>لم تستقر %n دوائر: لا يُعتمد على القوى فيها ولا على قوى ما يستند إليها.</numerusform>
            <numerusform>لم تستقر %n دائرة: لا يُعتمد على القوى فيها ولا على قوى ما يستند إليها.</numerusform>
            <numerusform>لم تستقر %n دائرة: لا يُعتمد على القوى فيها ولا على قوى ما يستند إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons and objections are each joined as if they were independent; what one side has more moves the claim by that share of the way to 1 or to 0. One perfect objection defeats a claim that nothing supports.</source>
        <translation>تُجمع الأسباب معًا والاعتراضات معًا كأنها مستقلة؛ وما يزيد به جانب على الآخر يحرّك الادعاء بتلك النسبة من المسافة إلى 1 أو إلى 0. اعتراض واحد كامل يهزم ادعاءً لا يدعمه شيء.</translation>
    </message>
    <message>
        <source>Quadratic energy</source>
        <translation>الطاقة التربيعية</translation>
    </message>
    <message>
        <source>Reasons and objections are counted by their strengths; small differences move a claim little, large ones most of the way. Reasons and objections weigh the same.</source>
        <translation>تُحسب الأسباب والاعتراضات بقوتها؛ الفروق الصغيرة تحرّك الادعاء قليلًا، والكبيرة تحرّكه معظم المسافة. للأسباب والاعتراضات الوزن نفسه.</translation>
    </message>
    <message>
        <source>Euler-based</source>
        <translation>المبنية على أويلر</translation>
    </message>
    <message>
        <source>Reasons and objections are counted by their strengths, and reasons move a claim further than objections: it never falls below the square of its base score.</source>
        <translation>تُحسب الأسباب والاعتراضات بقوتها، وتحرّك الأسباب الادعاء أبعد مما تحرّكه الاعتراضات: فهو لا ينزل أبدًا عن مربع درجته الأولية.</translation>
    </message>
    <message>
        <source>h-categoriser</source>
        <translation>مصنِّف h</translation>
    </message>
    <message>
        <source>Only objections count: each weakens a claim, a strong one more than a weak one, and none takes it to 0. Reasons are left out.</source>
        <translation>لا تُحسب إلا الاعتراضات: كلٌّ منها يُضعف الادعاء، والقوي أكثر من الضعيف، ولا أحد منها يصل به إلى 0. أما الأسباب فتُترك.</translation>
    </message>
    <message>
        <source>The objection that this answer made before stays.</source>
        <translation>يبقى الاعتراض الذي نتج عن هذه الإجابة من قبل.</translation>
    </message>
    <message>
        <source>The answer is kept; nothing objects on the map.</source>
        <translation>الإجابة محتفَظ بها؛ ولا شيء يعترض على الخريطة.</translation>
    </message>
    <message>
        <source>This claim objects there already; the answer is kept beside it.</source>
        <translation>هذا الادعاء يعترض هناك بالفعل؛ والإجابة محتفَظ بها إلى جانبه.</translation>
    </message>
    <message>
        <source>It objects to the premise %1.</source>
        <translation>وهو يعترض على المقدمة %1.</translation>
    </message>
    <message>
        <source>It undercuts the step: the premises may hold, but do not carry the conclusion here.</source>
        <translation>وهو يطعن في الانتقال: قد تثبت المقدمات، لكنها لا تحمل النتيجة هنا.</translation>
    </message>
    <message>
        <source>The objection that the answer made was changed since, and stays.</source>
        <translation>الاعتراض الذي نتج عن الإجابة تغيّر منذ ذلك الحين، فيبقى.</translation>
    </message>
    <message>
        <source>The objection that the answer made is taken back.</source>
        <translation>سُحب الاعتراض الذي نتج عن الإجابة.</translation>
    </message>
    <message>
        <source>It follows no scheme that would ask this question.</source>
        <translation>لا يتبع نمطًا حجاجيًا يطرح هذا السؤال.</translation>
    </message>
    <message>
        <source>A scenario cannot assume two things of one claim or reason.</source>
        <translation>لا يمكن أن يفترض السيناريو أمرين عن ادعاء واحد أو سبب واحد.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>لا بد للسيناريو من اسم.</translation>
    </message>
    <message>
        <source>Another scenario has the name %1.</source>
        <translation>يحمل سيناريو آخر الاسم %1.</translation>
    </message>
    <message>
        <source>A restatement says the same again; it follows no scheme.</source>
        <translation>إعادة الصياغة تقول الشيء نفسه مرة أخرى؛ فهي لا تتبع نمطًا حجاجيًا.</translation>
    </message>
    <message>
        <source>The scheme %1 has no such part.</source>
        <translation>ليس في النمط الحجاجي %1 دور كهذا.</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>لا بد للنمط الحجاجي من اسم.</translation>
    </message>
    <message>
        <source>Another scheme of this debate has the name %1.</source>
        <translation>يحمل نمط حجاجي آخر في هذا النقاش الاسم %1.</translation>
    </message>
    <message>
        <source>A scheme needs at least one premise.</source>
        <translation>لا بد للنمط الحجاجي من مقدمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A premise of a scheme needs words.</source>
        <translation>لا بد لمقدمة النمط الحجاجي من نص.</translation>
    </message>
    <message>
        <source>A critical question needs words.</source>
        <translation>لا بد للسؤال النقدي من نص.</translation>
    </message>
    <message>
        <source>Each premise and each question of a scheme needs a key of its own.</source>
        <translation>لا بد لكل مقدمة وكل سؤال في النمط الحجاجي من مفتاح خاص به.</translation>
    </message>
    <message>
        <source>The question %1 is about a premise that the scheme does not have.</source>
        <translation>السؤال %1 عن مقدمة ليست في النمط الحجاجي.</translation>
    </message>
    <message>
        <source>Each premise of a scheme needs a key of its own.</source>
        <translation>لا بد لكل مقدمة في النمط الحجاجي من مفتاح خاص بها.</translation>
    </message>
    <message>
        <source>Each question of a scheme needs a key of its own.</source>
        <translation>لا بد لكل سؤال في النمط الحجاجي من مفتاح خاص به.</translation>
    </message>
    <message>
        <source>A question is about a premise that the scheme does not have.</source>
        <translation>هناك سؤال عن مقدمة ليست في النمط الحجاجي.</translation>
    </message>
    <message>
        <source>The scenario assumes something of one thing twice.</source>
        <translation>يفترض السيناريو شيئًا عن أمر واحد مرتين.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>There is no argument %1 in this framework.</source>
        <translation>لا توجد حجة %1 في هذا الإطار الحجاجي.</translation>
    </message>
    <message>
        <source>“arg(a).” or “att(a,b).” is expected here.</source>
        <translation>المتوقع هنا «arg(a).‎» أو «att(a,b).‎».</translation>
    </message>
    <message>
        <source>More than %L1 arguments cannot be read.</source>
        <translation>لا تمكن قراءة أكثر من %L1 حجة.</translation>
    </message>
    <message>
        <source>“p af”, then the number of arguments, is expected here.</source>
        <translation>المتوقع هنا «p af»، ثم عدد الحجج.</translation>
    </message>
    <message>
        <source>Numbers of arguments are expected here, as in “1 2”, not %1.</source>
        <translation>المتوقع هنا أرقام حجج، كما في «1 2»، لا %1.</translation>
    </message>
    <message>
        <source>The argument %1 is declared twice.</source>
        <translation>الحجة %1 مذكورة مرتين.</translation>
    </message>
    <message>
        <source>Two arguments are expected here.</source>
        <translation>المتوقع هنا حجتان.</translation>
    </message>
    <message>
        <source>This is no argumentation framework.</source>
        <translation>هذا ليس إطارًا حجاجيًا.</translation>
    </message>
    <message>
        <source>It can be read as .af (“p af 3”, then lines such as “1 2”), .apx (“arg(a).”, “att(a,b).”) or .tgf (names, “#”, then lines such as “a b”).</source>
        <translation>تمكن قراءته بصيغة ‎.af («p af 3»، ثم أسطر مثل «1 2») أو ‎.apx («arg(a).‎»، «att(a,b).‎») أو ‎.tgf (أسماء، ثم «#»، ثم أسطر مثل «a b»).</translation>
    </message>
    <message>
        <source>The name %1 cannot be written in this format.</source>
        <translation>لا تمكن كتابة الاسم %1 بهذا التنسيق.</translation>
    </message>
    <message>
        <source>Choose .af, which numbers arguments.</source>
        <translation>اختر ‎.af، فهو يرقّم الحجج.</translation>
    </message>
    <message>
        <source>The file was written by a version of Discourse Network Analyzer that keeps variables in roles, which Counterpoint cannot read.</source>
        <translation>كتب الملف إصدار من Discourse Network Analyzer يحتفظ بالمتغيّرات ضمن الأدوار، ولا يستطيع Counterpoint قراءته.</translation>
    </message>
    <message>
        <source>Export the statements there as an event list (CSV), and import that.</source>
        <translation>صدّر التصريحات هناك قائمةَ أحداث (CSV)، ثم استوردها.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>%1, which %2</source>
        <comment>&apos;objects to …&apos;, &apos;does not hold&apos;</comment>
        <translation>%1، وهو %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what colours mean, what a card&apos;s colour says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>%L1 · %2</source>
        <comment>how many claims, what they have in common</comment>
        <translation>%L1 · %2</translation>
    </message>
    <message>
        <source>faded: %1</source>
        <comment>lines, what is said of them</comment>
        <translation>باهت: %1</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <comment>per cent</comment>
        <translation>%L1%</translation>
    </message>
    <message numerus="yes">
        <source>This was not decided within %n second(s): too much here depends on each other. “Cautiously” is always decided.</source>
        <translation>
            <numerusform>لم يُحسم هذا في الوقت المتاح: كثير مما هنا متوقف بعضه على بعض. أما «بحذر» فيُحسم دائمًا.</numerusform>
            <numerusform>لم يُحسم هذا خلال ثانية واحدة: كثير مما هنا متوقف بعضه على بعض. أما «بحذر» فيُحسم دائمًا.</numerusform>
            <numerusform>لم يُحسم هذا خلال ثانيتين: كثير مما هنا متوقف بعضه على بعض. أما «بحذر» فيُحسم دائمًا.</numerusform>
            <numerusform>لم يُحسم هذا خلال %n ثوانٍ: كثير مما هنا متوقف بعضه على بعض. أما «بحذر» فيُحسم دائمًا.</numerusform>
            <numerusform>لم يُحسم هذا خلال %n ثانية: كثير مما هنا متوقف بعضه على بعض. أما «بحذر» فيُحسم دائمًا.</numerusform>
            <numerusform>لم يُحسم هذا خلال %n ثانية: كثير مما هنا متوقف بعضه على بعض. أما «بحذر» فيُحسم دائمًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>By these semantics there is no consistent camp at all.</source>
        <translation>لا يوجد بهذه الدلالات أي معسكر متسق.</translation>
    </message>
    <message>
        <source>%1: %2; before: %3.</source>
        <comment>a claim, what is judged of it with assumptions and without</comment>
        <translation>%1: %2؛ وقبل ذلك: %3.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>a claim, its strength before and with assumptions</comment>
        <translation>%1: من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a claim, what is judged of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>stands in every camp</source>
        <translation>يصمد في كل معسكر</translation>
    </message>
    <message>
        <source>stands in some camps, not in others</source>
        <translation>يصمد في بعض المعسكرات دون غيرها</translation>
    </message>
    <message>
        <source>falls in every camp</source>
        <translation>يسقط في كل معسكر</translation>
    </message>
    <message>
        <source>settled by no camp</source>
        <translation>لا يحسمه أي معسكر</translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in every camp</source>
        <translation>
            <numerusform>لا شيء يصمد في كل معسكر</numerusform>
            <numerusform>واحد يصمد في كل معسكر</numerusform>
            <numerusform>اثنان يصمدان في كل معسكر</numerusform>
            <numerusform>%n تصمد في كل معسكر</numerusform>
            <numerusform>%n تصمد في كل معسكر</numerusform>
            <numerusform>%n تصمد في كل معسكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s)</source>
        <translation>
            <numerusform>لا شيء يصمد</numerusform>
            <numerusform>واحد يصمد</numerusform>
            <numerusform>اثنان يصمدان</numerusform>
            <numerusform>%n تصمد</numerusform>
            <numerusform>%n تصمد</numerusform>
            <numerusform>%n تصمد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in some camps and not in others</source>
        <translation>
            <numerusform>لا شيء يصمد في بعض المعسكرات دون غيرها</numerusform>
            <numerusform>واحد يصمد في بعض المعسكرات دون غيرها</numerusform>
            <numerusform>اثنان يصمدان في بعض المعسكرات دون غيرها</numerusform>
            <numerusform>%n تصمد في بعض المعسكرات دون غيرها</numerusform>
            <numerusform>%n تصمد في بعض المعسكرات دون غيرها</numerusform>
            <numerusform>%n تصمد في بعض المعسكرات دون غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s) in every camp</source>
        <translation>
            <numerusform>لا شيء يسقط في كل معسكر</numerusform>
            <numerusform>واحد يسقط في كل معسكر</numerusform>
            <numerusform>اثنان يسقطان في كل معسكر</numerusform>
            <numerusform>%n تسقط في كل معسكر</numerusform>
            <numerusform>%n تسقط في كل معسكر</numerusform>
            <numerusform>%n تسقط في كل معسكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s)</source>
        <translation>
            <numerusform>لا شيء يسقط</numerusform>
            <numerusform>واحد يسقط</numerusform>
            <numerusform>اثنان يسقطان</numerusform>
            <numerusform>%n تسقط</numerusform>
            <numerusform>%n تسقط</numerusform>
            <numerusform>%n تسقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are settled by no camp</source>
        <translation>
            <numerusform>كل شيء يحسمه معسكر ما</numerusform>
            <numerusform>واحد لا يحسمه أي معسكر</numerusform>
            <numerusform>اثنان لا يحسمهما أي معسكر</numerusform>
            <numerusform>%n لا يحسمها أي معسكر</numerusform>
            <numerusform>%n لا يحسمها أي معسكر</numerusform>
            <numerusform>%n لا يحسمها أي معسكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not settled by what is in this map</source>
        <translation>
            <numerusform>كل شيء يحسمه ما في هذه الخريطة</numerusform>
            <numerusform>واحد لا يحسمه ما في هذه الخريطة</numerusform>
            <numerusform>اثنان لا يحسمهما ما في هذه الخريطة</numerusform>
            <numerusform>%n لا يحسمها ما في هذه الخريطة</numerusform>
            <numerusform>%n لا يحسمها ما في هذه الخريطة</numerusform>
            <numerusform>%n لا يحسمها ما في هذه الخريطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the records of a kind, in the order people see them: issues, topics, tags, claims, inferences, sources, documents, turns, excerpts, stakeholders, statements, citations, criticalAnswers, places, savedViews, dismissals, schemes or scenarios.</source>
        <translation>يسرد القيود من نوع ما بالترتيب الذي يراه الناس: issues, topics, tags, claims, inferences, sources, documents, turns, excerpts, stakeholders, statements, citations, criticalAnswers, places, savedViews, dismissals, schemes أو scenarios.</translation>
    </message>
    <message>
        <source>Acts of which nobody can tell whether they lie in the range: leave-out (when left out), or count, as positions at a date do.</source>
        <translation>الأفعال التي لا يُعرف هل تقع في المدة: leave-out (إن لم يُذكر)، أو count، كما تفعل المواقف عند تاريخ.</translation>
    </message>
    <message>
        <source>The time was over before all was decided.</source>
        <translation>انتهى الوقت قبل حسم كل شيء.</translation>
    </message>
    <message>
        <source>Give more time with --timeout, or use the grounded semantics, which is always quick.</source>
        <translation>أعطِ وقتًا أطول بالخيار ‎--timeout، أو استخدم دلالة grounded، فهي سريعة دائمًا.</translation>
    </message>
    <message>
        <source>grounded (when left out: cautiously), complete, preferred (one consistent camp at a time), stable, semi-stable, stage or ideal.</source>
        <translation>grounded (إن لم يُذكر؛ بحذر)، أو complete، أو preferred (معسكر متسق واحد في كل مرة)، أو stable، أو semi-stable، أو stage، أو ideal.</translation>
    </message>
    <message>
        <source>How reasons are read: untyped, deductive, necessary or evidential; as the debate says when left out.</source>
        <translation>كيف تُقرأ الأسباب: untyped أو deductive أو necessary أو evidential؛ وإن لم يُذكر فكما يقول النقاش.</translation>
    </message>
    <message>
        <source>What if these claims or inferences, separated by commas, are accepted?</source>
        <translation>ماذا لو قُبلت هذه الادعاءات أو الاستدلالات، تفصل بينها فواصل؟</translation>
    </message>
    <message>
        <source>What if these are rejected?</source>
        <translation>ماذا لو رُفضت هذه؟</translation>
    </message>
    <message>
        <source>What if these are left open?</source>
        <translation>ماذا لو تُركت هذه مفتوحة؟</translation>
    </message>
    <message>
        <source>Takes for granted what a scenario of the debate does.</source>
        <translation>يسلّم بما يسلّم به سيناريو من النقاش.</translation>
    </message>
    <message>
        <source>Evaluates from what a stakeholder holds; tells what that commits to and where it collides.</source>
        <translation>يقيّم انطلاقًا مما يتبناه طرف معني؛ ويذكر ما يُلزمه ذلك به وأين يتعارض.</translation>
    </message>
    <message>
        <source>What stakeholders hold by this date, for --standpoint and --camps.</source>
        <translation>ما تتبناه الأطراف المعنية حتى هذا التاريخ، من أجل ‎--standpoint و‎--camps.</translation>
    </message>
    <message>
        <source>Tells why a claim or an inference stands, falls or is not settled.</source>
        <translation>يذكر لماذا يصمد ادعاء أو استدلال أو يسقط أو لا يُحسم.</translation>
    </message>
    <message>
        <source>Tells the camps that logic allows, part by part, and who of the stakeholders fits them.</source>
        <translation>يذكر المعسكرات التي يسمح بها المنطق، جزءًا جزءًا، ومن من الأطراف المعنية يلائمها.</translation>
    </message>
    <message>
        <source>Tells which open claims, once settled, settle most of what is open.</source>
        <translation>يذكر أي الادعاءات المفتوحة إذا حُسم حسم أكثر ما هو مفتوح.</translation>
    </message>
    <message>
        <source>Judges by the proof standards of claims, as Carneades does, instead.</source>
        <translation>يحكم بمعايير الإثبات الخاصة بالادعاءات بدلًا من ذلك، كما يفعل Carneades.</translation>
    </message>
    <message>
        <source>Gives up after so long, with status 5; without it, never.</source>
        <translation>يتوقف بعد هذه المدة بالحالة 5؛ ومن دونه لا يتوقف أبدًا.</translation>
    </message>
    <message>
        <source>Tells which claims stand, and why.</source>
        <translation>يذكر أي الادعاءات يصمد، ولماذا.</translation>
    </message>
    <message>
        <source>Reads claims, reasons, objections and undercuts as a framework of arguments and tells which claims stand, which fall, and which are not settled by what is in the map. With --accept, --reject, --suspend or --scenario it lists what would stand otherwise. The evaluation is of what is in the map, not of the world.</source>
        <translation>يقرأ الادعاءات والأسباب والاعتراضات والطعون إطارًا من الحجج، ويذكر أي الادعاءات يصمد، وأيها يسقط، وأيها لا يحسمه ما في الخريطة. ومع ‎--accept أو ‎--reject أو ‎--suspend أو ‎--scenario يسرد ما كان سيصمد خلافًا لذلك. والتقييم لما في الخريطة، لا للعالم.</translation>
    </message>
    <message>
        <source>Some circles of reasons are so entangled that only short ways through them were followed.</source>
        <translation>بعض دوائر الأسباب متشابك إلى حد أنه لم تُتتبَّع فيها إلا الطرق القصيرة.</translation>
    </message>
    <message>
        <source>It can be held all the same:</source>
        <translation>ومع ذلك يمكن تبنيه:</translation>
    </message>
    <message>
        <source>Logic allows one camp only: nothing can be held in two ways.</source>
        <translation>لا يسمح المنطق إلا بمعسكر واحد: لا شيء يمكن تبنيه على وجهين.</translation>
    </message>
    <message numerus="yes">
        <source>Part %1: %n camp(s)</source>
        <translation>
            <numerusform>الجزء %1: لا معسكرات</numerusform>
            <numerusform>الجزء %1: معسكر واحد</numerusform>
            <numerusform>الجزء %1: معسكران</numerusform>
            <numerusform>الجزء %1: %n معسكرات</numerusform>
            <numerusform>الجزء %1: %n معسكرًا</numerusform>
            <numerusform>الجزء %1: %n معسكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part %1: more than %n camp(s), of which these</source>
        <translation>
            <numerusform>الجزء %1: معسكر واحد أو أكثر، منها</numerusform>
            <numerusform>الجزء %1: أكثر من معسكر واحد، منها</numerusform>
            <numerusform>الجزء %1: أكثر من معسكرين، منها</numerusform>
            <numerusform>الجزء %1: أكثر من %n معسكرات، منها</numerusform>
            <numerusform>الجزء %1: أكثر من %n معسكرًا، منها</numerusform>
            <numerusform>الجزء %1: أكثر من %n معسكر، منها</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Nothing is open: every claim stands or falls.</source>
        <translation>لا شيء مفتوح: كل ادعاء يصمد أو يسقط.</translation>
    </message>
    <message>
        <source>No claim, once settled, would settle others.</source>
        <translation>لا يوجد ادعاء إذا حُسم حسم غيره.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n claim(s) of this map true or false.</source>
        <translation>
            <numerusform>لا يرى %1 أي ادعاء في هذه الخريطة صحيحًا أو خاطئًا.</numerusform>
            <numerusform>يرى %1 ادعاءً واحدًا في هذه الخريطة صحيحًا أو خاطئًا.</numerusform>
            <numerusform>يرى %1 ادعاءين في هذه الخريطة صحيحين أو خاطئين.</numerusform>
            <numerusform>يرى %1 %n ادعاءات في هذه الخريطة صحيحة أو خاطئة.</numerusform>
            <numerusform>يرى %1 %n ادعاءً في هذه الخريطة صحيحة أو خاطئة.</numerusform>
            <numerusform>يرى %1 %n ادعاء في هذه الخريطة صحيحة أو خاطئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it collides.</source>
        <translation>لا شيء فيه يتعارض.</translation>
    </message>
    <message numerus="yes">
        <source>From there %n thing(s) stand otherwise:</source>
        <translation>
            <numerusform>من هناك لا يختلف شيء:</numerusform>
            <numerusform>من هناك يختلف حال شيء واحد:</numerusform>
            <numerusform>من هناك يختلف حال شيئين:</numerusform>
            <numerusform>من هناك يختلف حال %n أشياء:</numerusform>
            <numerusform>من هناك يختلف حال %n شيئًا:</numerusform>
            <numerusform>من هناك يختلف حال %n شيء:</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken for granted: %1.</source>
        <translation>المسلَّم به: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That flips %n thing(s):</source>
        <translation>
            <numerusform>هذا لا يقلب شيئًا:</numerusform>
            <numerusform>هذا يقلب شيئًا واحدًا:</numerusform>
            <numerusform>هذا يقلب شيئين:</numerusform>
            <numerusform>هذا يقلب %n أشياء:</numerusform>
            <numerusform>هذا يقلب %n شيئًا:</numerusform>
            <numerusform>هذا يقلب %n شيء:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands otherwise by that.</source>
        <translation>لا يختلف حال شيء بذلك.</translation>
    </message>
    <message>
        <source>There is no stable extension: nothing can be held that leaves nothing open.</source>
        <translation>لا يوجد امتداد مستقر: لا شيء يمكن تبنيه دون ترك شيء مفتوحًا.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n claim(s) %1 stand, %2 fall, and %3 are not settled by what is in this map.</source>
        <translation>
            <numerusform>لا ادعاءات: يصمد %1، ويسقط %2، و%3 لا يحسمه ما في هذه الخريطة.</numerusform>
            <numerusform>من ادعاء واحد: يصمد %1، ويسقط %2، و%3 لا يحسمه ما في هذه الخريطة.</numerusform>
            <numerusform>من ادعاءين: يصمد %1، ويسقط %2، و%3 لا يحسمه ما في هذه الخريطة.</numerusform>
            <numerusform>من %n ادعاءات: يصمد %1، ويسقط %2، و%3 لا يحسمه ما في هذه الخريطة.</numerusform>
            <numerusform>من %n ادعاءً: يصمد %1، ويسقط %2، و%3 لا يحسمه ما في هذه الخريطة.</numerusform>
            <numerusform>من %n ادعاء: يصمد %1، ويسقط %2، و%3 لا يحسمه ما في هذه الخريطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>يصمد</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>يسقط</translation>
    </message>
    <message>
        <source>Not settled by what is in this map</source>
        <translation>لا يحسمه ما في هذه الخريطة</translation>
    </message>
    <message>
        <source>stands in some camp</source>
        <translation>يصمد في معسكر ما</translation>
    </message>
    <message>
        <source>There is no claim and no inference %1.</source>
        <translation>لا يوجد ادعاء ولا استدلال %1.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE claims” and “counterpoint list FILE inferences” list them with their ids.</source>
        <translation>الأمران «counterpoint list FILE claims» و«counterpoint list FILE inferences» يسردانها مع معرّفاتها.</translation>
    </message>
    <message>
        <source>There is no scenario %1.</source>
        <translation>لا يوجد سيناريو %1.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE scenarios” lists them.</source>
        <translation>الأمر «counterpoint list FILE scenarios» يسردها.</translation>
    </message>
    <message>
        <source>There is no semantics %1.</source>
        <translation>لا توجد دلالات %1.</translation>
    </message>
    <message>
        <source>Name grounded, complete, preferred, stable, semi-stable, stage or ideal.</source>
        <translation>اذكر grounded أو complete أو preferred أو stable أو semi-stable أو stage أو ideal.</translation>
    </message>
    <message>
        <source>Reasons cannot be read as %1.</source>
        <translation>لا تمكن قراءة الأسباب على أنها %1.</translation>
    </message>
    <message>
        <source>Name untyped, deductive, necessary or evidential.</source>
        <translation>اذكر untyped أو deductive أو necessary أو evidential.</translation>
    </message>
    <message>
        <source>There is no gradual semantics %1.</source>
        <translation>لا توجد دلالات تدرّجية %1.</translation>
    </message>
    <message>
        <source>A standpoint is that of one stakeholder.</source>
        <translation>وجهة النظر تكون لطرف معني واحد.</translation>
    </message>
    <message>
        <source>Proof standards are a way to judge of their own, without semantics, camps or cruxes.</source>
        <translation>معايير الإثبات طريقة مستقلة في الحكم، بلا دلالات ولا معسكرات ولا نقاط خلاف حاسمة.</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds above 0.</source>
        <translation>حد الوقت عدد من الثواني أكبر من 0.</translation>
    </message>
    <message>
        <source>None of the files was changed; choose another place, or make room and try again.</source>
        <translation>لم يتغير أي من الملفات؛ اختر مكانًا آخر، أو أفسح مكانًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>what is there is no ordinary file</source>
        <translation>ما هناك ليس ملفًا عاديًا</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps outside the range count all the same.</source>
        <translation>
            <numerusform>لا شيء يُحسب مما قد يكون خارج المدة.</numerusform>
            <numerusform>واحد قد يكون خارج المدة يُحسب رغم ذلك.</numerusform>
            <numerusform>اثنان قد يكونان خارج المدة يُحسبان رغم ذلك.</numerusform>
            <numerusform>%n قد تكون خارج المدة تُحسب رغم ذلك.</numerusform>
            <numerusform>%n قد تكون خارج المدة تُحسب رغم ذلك.</numerusform>
            <numerusform>%n قد تكون خارج المدة تُحسب رغم ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving windows cannot count vague dates.</source>
        <translation>لا يمكن للنوافذ الزمنية المتحركة أن تحسب التواريخ غير الدقيقة.</translation>
    </message>
    <message>
        <source>Such an act would be in many windows. Leave --vague away, or ask for one range.</source>
        <translation>فعل كهذا سيكون في نوافذ كثيرة. احذف ‎--vague، أو اطلب مدة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>لا افتراضات</numerusform>
            <numerusform>افتراض واحد</numerusform>
            <numerusform>افتراضان</numerusform>
            <numerusform>%n افتراضات</numerusform>
            <numerusform>%n افتراضًا</numerusform>
            <numerusform>%n افتراض</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>يجري التقييم …</translation>
    </message>
    <message>
        <source>supports read as</source>
        <translation>قراءة الأسباب</translation>
    </message>
    <message>
        <source>It was not decided within %1 s.</source>
        <translation>لم يُحسم خلال %1 ث.</translation>
    </message>
    <message>
        <source>It was not decided.</source>
        <translation>لم يُحسم.</translation>
    </message>
    <message>
        <source>Allow it more time with --timeout; some frameworks need more than anybody has.</source>
        <translation>اسمح له بوقت أطول بالخيار ‎--timeout؛ وبعض الأطر يحتاج إلى أكثر مما لدى أي أحد.</translation>
    </message>
    <message>
        <source>There are more extensions than can be listed.</source>
        <translation>الامتدادات أكثر من أن تُسرد.</translation>
    </message>
    <message>
        <source>Ask how many there are with CE, or for what they have in common with DS and --all.</source>
        <translation>اسأل كم عددها باستخدام CE، أو عما هو مشترك بينها باستخدام DS و‎--all.</translation>
    </message>
    <message>
        <source>Solving …</source>
        <translation>يجري الحل …</translation>
    </message>
    <message>
        <source>This debate&apos;s own</source>
        <translation>الخاصة بهذا النقاش</translation>
    </message>
    <message numerus="yes">
        <source> (used %n times)</source>
        <translation>
            <numerusform> (لم يُستخدم)</numerusform>
            <numerusform> (استُخدم مرة واحدة)</numerusform>
            <numerusform> (استُخدم مرتين)</numerusform>
            <numerusform> (استُخدم %n مرات)</numerusform>
            <numerusform> (استُخدم %n مرة)</numerusform>
            <numerusform> (استُخدم %n مرة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical questions open.</source>
        <translation>
            <numerusform>لا أسئلة نقدية مفتوحة.</numerusform>
            <numerusform>سؤال نقدي واحد مفتوح.</numerusform>
            <numerusform>سؤالان نقديان مفتوحان.</numerusform>
            <numerusform>%n أسئلة نقدية مفتوحة.</numerusform>
            <numerusform>%n سؤالًا نقديًا مفتوحًا.</numerusform>
            <numerusform>%n سؤال نقدي مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>premise</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>There is no scheme %1.</source>
        <translation>لا يوجد نمط حجاجي %1.</translation>
    </message>
    <message>
        <source>“counterpoint schemes” lists them.</source>
        <translation>الأمر «counterpoint schemes» يسردها.</translation>
    </message>
    <message>
        <source>Lists argumentation schemes and their critical questions.</source>
        <translation>يسرد الأنماط الحجاجية وأسئلتها النقدية.</translation>
    </message>
    <message>
        <source>Lists the catalogue of argumentation schemes; with FILE, also the debate&apos;s own, how often each is used, and how many critical questions nobody has answered. Every question is asked so that “yes” leaves the argument standing: an assumption fails unless it is answered, an exception counts only once it is shown.</source>
        <translation>يسرد فهرس الأنماط الحجاجية؛ ومع FILE يسرد أيضًا ما هو خاص بالنقاش، وكم مرة استُخدم كلٌّ منها، وكم سؤالًا نقديًا لم يُجب عنه أحد. يُطرح كل سؤال بحيث تُبقي «نعم» الحجةَ قائمة: فالافتراض يسقط ما لم يُجب عنه، والاستثناء لا يُحسب إلا إذا بُيّن.</translation>
    </message>
    <message>
        <source>Only this one, with its premises and questions.</source>
        <translation>هذا وحده، مع مقدماته وأسئلته.</translation>
    </message>
    <message>
        <source>The language of the catalogue: %1; en when left out.</source>
        <translation>لغة الفهرس: %1؛ وهي en إن لم تُذكر.</translation>
    </message>
    <message>
        <source>What is asked, such as DC-PR; --problems lists them.</source>
        <translation>المسألة المطروحة، مثل DC-PR؛ والخيار ‎--problems يسردها.</translation>
    </message>
    <message>
        <source>The argument that DC and DS ask about, as the file names it.</source>
        <translation>الحجة التي تسأل عنها DC وDS، كما يسمّيها الملف.</translation>
    </message>
    <message>
        <source>DC and DS: asks about every argument, and prints those that are accepted.</source>
        <translation>في DC وDS: يسأل عن كل حجة، ويطبع المقبول منها.</translation>
    </message>
    <message>
        <source>The framework, as competitions give it; the same as AF.</source>
        <translation>الإطار الحجاجي كما تقدّمه المسابقات؛ وهو نفسه AF.</translation>
    </message>
    <message>
        <source>Gives up after so long, with status 5 and no answer; without it, never.</source>
        <translation>يتوقف بعد هذه المدة بالحالة 5 ودون جواب؛ ومن دونه لا يتوقف أبدًا.</translation>
    </message>
    <message>
        <source>Prints the problems that can be solved.</source>
        <translation>يطبع المسائل التي يمكن حلها.</translation>
    </message>
    <message>
        <source>Prints the formats that can be read.</source>
        <translation>يطبع التنسيقات التي تمكن قراءتها.</translation>
    </message>
    <message>
        <source>Prints JSON for programs instead.</source>
        <translation>يطبع JSON للبرامج بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Solves problems of abstract argumentation.</source>
        <translation>يحل مسائل الحجاج المجرّد.</translation>
    </message>
    <message>
        <source>Reads a framework of arguments and attacks (.af, .apx or .tgf, told by content) and answers as ICCMA, the competition of argumentation solvers, asks. A problem is a task and a semantics:
DC: is the argument in some extension? YES with one (“w …”), or NO.
DS: is it in all of them? YES, or NO with one that lacks it.
SE: some extension, or NO. EE: all of them. CE: how many.
CO complete, PR preferred, ST stable, GR grounded, SST semi-stable, STG stage, ID ideal.</source>
        <translation>يقرأ إطارًا من الحجج والهجمات (‎.af أو ‎.apx أو ‎.tgf، ويُعرف من المحتوى) ويجيب كما تسأل ICCMA، مسابقة برامج حل الحجاج. والمسألة مهمة ودلالات:
DC: هل الحجة في امتداد ما؟ YES مع واحد («w …»)، أو NO.
DS: هل هي في كل الامتدادات؟ YES، أو NO مع امتداد ليست فيه.
SE: امتداد ما، أو NO. EE: كلها. CE: كم عددها.
CO تامة، PR مفضّلة، ST مستقرة، GR مؤسَّسة، SST شبه مستقرة، STG مرحلية، ID مثالية.</translation>
    </message>
    <message>
        <source>“counterpoint solve --problems” lists them.</source>
        <translation>الأمر «counterpoint solve --problems» يسردها.</translation>
    </message>
    <message>
        <source>The problem to solve is missing.</source>
        <translation>المسألة المراد حلها غير مذكورة.</translation>
    </message>
    <message>
        <source>Name it with -p, such as -p DC-PR.</source>
        <translation>اذكرها بالخيار ‎-p، مثل ‎-p DC-PR.</translation>
    </message>
    <message>
        <source>There is no problem %1.</source>
        <translation>لا توجد مسألة %1.</translation>
    </message>
    <message>
        <source>%1 is not about an argument.</source>
        <translation>%1 ليست عن حجة.</translation>
    </message>
    <message>
        <source>Leave out -a and --all.</source>
        <translation>احذف ‎-a و‎--all.</translation>
    </message>
    <message>
        <source>%1 is about one argument, or about all of them.</source>
        <translation>%1 عن حجة واحدة، أو عن كل الحجج.</translation>
    </message>
    <message>
        <source>Name it with -a ARG, or add --all.</source>
        <translation>اذكرها بالخيار ‎-a ARG، أو أضف ‎--all.</translation>
    </message>
    <message>
        <source>The framework is given twice.</source>
        <translation>الإطار الحجاجي مذكور مرتين.</translation>
    </message>
    <message>
        <source>The framework to read is missing.</source>
        <translation>الإطار الحجاجي المراد قراءته غير مذكور.</translation>
    </message>
    <message>
        <source>Name one file; “-” is standard input.</source>
        <translation>حدد ملفًا واحدًا؛ والعلامة «-» هي الدخل القياسي.</translation>
    </message>
    <message>
        <source>The timeout has to be a number of seconds above 0, up to a million.</source>
        <translation>يجب أن يكون حد الوقت عددًا من الثواني أكبر من 0، ولا يزيد على مليون.</translation>
    </message>
    <message>
        <source>%1 stands by assumption.</source>
        <translation>يصمد %1 بالافتراض.</translation>
    </message>
    <message>
        <source>%1 holds: what it rests on stands, and by assumption nothing undercuts it.</source>
        <translation>%1 يثبت: ما يستند إليه يصمد، وبالافتراض لا يطعن فيه شيء.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>words to choose from: all but the last, the last</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Attacks that were written more than once are one: %1.</source>
        <translation>الهجمات المكتوبة أكثر من مرة صارت واحدة: %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>An attack of %1 on %2 does not fit to the map and was left out.</source>
        <translation>هجوم من %1 على %2 لا يناسب الخريطة، فتُرك.</translation>
    </message>
    <message>
        <source>%1 attacks itself, which no claim of a debate does; the attack was left out.</source>
        <translation>%1 يهاجم نفسه، ولا ادعاء في نقاش يفعل ذلك؛ تُرك هذا الهجوم.</translation>
    </message>
    <message>
        <source>An abstract framework has objections only. Reasons, restatements and objections to these stay behind: %1.</source>
        <translation>الإطار المجرد فيه اعتراضات فقط. تُترك الأسباب وإعادات الصياغة والاعتراضات على هذه: %1.</translation>
    </message>
    <message>
        <source>Schemes, notes, weights and roles of premises stay behind.</source>
        <translation>تُترك الأنماط الحجاجية والملاحظات والأوزان وأدوار المقدمات.</translation>
    </message>
    <message>
        <source>Their words stand in the map beside the file; all else about them stays behind.</source>
        <translation>كلماتها في الخريطة المجاورة للملف؛ ويُترك كل ما عداها منها.</translation>
    </message>
    <message>
        <source>An abstract framework has no room for them: %1.</source>
        <translation>لا مكان لها في إطار مجرد: %1.</translation>
    </message>
    <message>
        <source>This does not say what an argument stands for.</source>
        <translation>لا يذكر هذا ما الذي ترمز إليه الحجة.</translation>
    </message>
    <message>
        <source>The %1 node %2 has several conclusions; it became an inference for each.</source>
        <translation>العقدة %2 من النوع %1 لها عدة نتائج؛ صارت استدلالًا لكل نتيجة.</translation>
    </message>
    <message>
        <source>The %1 node %2 is joined to more than claims and inferences; these edges are not on the map, but kept for AIF.</source>
        <translation>العقدة %2 من النوع %1 متصلة بأكثر من ادعاءات واستدلالات؛ هذه الحواف ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</translation>
    </message>
    <message>
        <source>The %1 node %2 says what is preferred to what; it is not on the map, but kept for AIF.</source>
        <translation>العقدة %2 من النوع %1 تذكر ما يُفضَّل على ماذا؛ ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</translation>
    </message>
    <message>
        <source>The %1 node %2 rests on no claim; it is not on the map, but kept for AIF.</source>
        <translation>العقدة %2 من النوع %1 لا تستند إلى أي ادعاء؛ ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</translation>
    </message>
    <message>
        <source>The %1 node %2 bears on its own premise; it is not on the map, but kept for AIF.</source>
        <translation>العقدة %2 من النوع %1 تنصبّ على مقدمتها هي؛ ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</translation>
    </message>
    <message>
        <source>The %1 node %2 bears on no claim; it is not on the map, but kept for AIF.</source>
        <translation>العقدة %2 من النوع %1 لا تنصبّ على أي ادعاء؛ ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have a scheme that the catalogue does not know by that name or number; what it is called is kept for AIF.</source>
        <translation>
            <numerusform>لا عقد لها نمط حجاجي لا يعرفه الفهرس.</numerusform>
            <numerusform>عقدة واحدة لها نمط حجاجي لا يعرفه الفهرس بهذا الاسم أو الرقم؛ واسمه محتفَظ به من أجل AIF.</numerusform>
            <numerusform>عقدتان لهما نمط حجاجي لا يعرفه الفهرس بهذا الاسم أو الرقم؛ واسمه محتفَظ به من أجل AIF.</numerusform>
            <numerusform>%n عقد لها نمط حجاجي لا يعرفه الفهرس بهذا الاسم أو الرقم؛ واسمه محتفَظ به من أجل AIF.</numerusform>
            <numerusform>%n عقدة لها نمط حجاجي لا يعرفه الفهرس بهذا الاسم أو الرقم؛ واسمه محتفَظ به من أجل AIF.</numerusform>
            <numerusform>%n عقدة لها نمط حجاجي لا يعرفه الفهرس بهذا الاسم أو الرقم؛ واسمه محتفَظ به من أجل AIF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lead straight to another one, without a node that says how; these edges are not on the map, but kept for AIF.</source>
        <translation>
            <numerusform>لا ادعاءات تؤدي مباشرة إلى ادعاء آخر.</numerusform>
            <numerusform>ادعاء واحد يؤدي مباشرة إلى آخر، بلا عقدة تذكر كيف؛ حافته ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</numerusform>
            <numerusform>ادعاءان يؤدي كل منهما مباشرة إلى آخر، بلا عقدة تذكر كيف؛ هذه الحواف ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</numerusform>
            <numerusform>%n ادعاءات يؤدي كل منها مباشرة إلى آخر، بلا عقدة تذكر كيف؛ هذه الحواف ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</numerusform>
            <numerusform>%n ادعاءً يؤدي كل منها مباشرة إلى آخر، بلا عقدة تذكر كيف؛ هذه الحواف ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</numerusform>
            <numerusform>%n ادعاء يؤدي كل منها مباشرة إلى آخر، بلا عقدة تذكر كيف؛ هذه الحواف ليست على الخريطة، لكنها محتفَظ بها من أجل AIF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions (L) have no edges and are left out; they repeat others.</source>
        <translation>
            <numerusform>لم يُترك أي فعل قولي (L).</numerusform>
            <numerusform>فعل قولي واحد (L) بلا حواف تُرك؛ فهو يكرر غيره.</numerusform>
            <numerusform>فعلان قوليان (L) بلا حواف تُركا؛ فهما يكرران غيرهما.</numerusform>
            <numerusform>%n أفعال قولية (L) بلا حواف تُركت؛ فهي تكرر غيرها.</numerusform>
            <numerusform>%n فعلًا قوليًّا (L) بلا حواف تُركت؛ فهي تكرر غيرها.</numerusform>
            <numerusform>%n فعل قولي (L) بلا حواف تُركت؛ فهي تكرر غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions (L) are by those who analysed the text, and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي فعل قولي (L) لمن حلّلوا النص.</numerusform>
            <numerusform>فعل قولي واحد (L) لمن حلّلوا النص، فتُرك.</numerusform>
            <numerusform>فعلان قوليان (L) لمن حلّلوا النص، فتُركا.</numerusform>
            <numerusform>%n أفعال قولية (L) لمن حلّلوا النص، فتُركت.</numerusform>
            <numerusform>%n فعلًا قوليًّا (L) لمن حلّلوا النص، فتُركت.</numerusform>
            <numerusform>%n فعل قولي (L) لمن حلّلوا النص، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocutions (YA) anchor something else than a claim in a locution, and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي فعل إنجازي (YA).</numerusform>
            <numerusform>فعل إنجازي واحد (YA) يُرسي شيئًا غير ادعاء في فعل قولي، فتُرك.</numerusform>
            <numerusform>فعلان إنجازيان (YA) يُرسيان شيئًا غير ادعاء في فعل قولي، فتُركا.</numerusform>
            <numerusform>%n أفعال إنجازية (YA) تُرسي شيئًا غير ادعاء في فعل قولي، فتُركت.</numerusform>
            <numerusform>%n فعلًا إنجازيًّا (YA) تُرسي شيئًا غير ادعاء في فعل قولي، فتُركت.</numerusform>
            <numerusform>%n فعل إنجازي (YA) تُرسي شيئًا غير ادعاء في فعل قولي، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transitions (TA) between locutions are left out.</source>
        <translation>
            <numerusform>لم يُترك أي انتقال (TA) بين الأفعال القولية.</numerusform>
            <numerusform>تُرك انتقال واحد (TA) بين الأفعال القولية.</numerusform>
            <numerusform>تُرك انتقالان (TA) بين الأفعال القولية.</numerusform>
            <numerusform>تُركت %n انتقالات (TA) بين الأفعال القولية.</numerusform>
            <numerusform>تُرك %n انتقالًا (TA) بين الأفعال القولية.</numerusform>
            <numerusform>تُرك %n انتقال (TA) بين الأفعال القولية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocutions (YA) anchor a claim in a locution that does so already, and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي فعل إنجازي (YA) مكرر.</numerusform>
            <numerusform>فعل إنجازي واحد (YA) يُرسي ادعاءً في فعل قولي يُرسيه بالفعل، فتُرك.</numerusform>
            <numerusform>فعلان إنجازيان (YA) يُرسي كل منهما ادعاءً في فعل قولي يُرسيه بالفعل، فتُركا.</numerusform>
            <numerusform>%n أفعال إنجازية (YA) يُرسي كل منها ادعاءً في فعل قولي يُرسيه بالفعل، فتُركت.</numerusform>
            <numerusform>%n فعلًا إنجازيًّا (YA) يُرسي كل منها ادعاءً في فعل قولي يُرسيه بالفعل، فتُركت.</numerusform>
            <numerusform>%n فعل إنجازي (YA) يُرسي كل منها ادعاءً في فعل قولي يُرسيه بالفعل، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions have a time that is none, and became undated.</source>
        <translation>
            <numerusform>لا أفعال قولية بوقت غير صالح.</numerusform>
            <numerusform>فعل قولي واحد له وقت ليس وقتًا، فصار بلا تاريخ.</numerusform>
            <numerusform>فعلان قوليان لهما وقت ليس وقتًا، فصارا بلا تاريخ.</numerusform>
            <numerusform>%n أفعال قولية لها وقت ليس وقتًا، فصارت بلا تاريخ.</numerusform>
            <numerusform>%n فعلًا قوليًّا لها وقت ليس وقتًا، فصارت بلا تاريخ.</numerusform>
            <numerusform>%n فعل قولي لها وقت ليس وقتًا، فصارت بلا تاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages are marked for a node that is not there; they are quotations of nothing.</source>
        <translation>
            <numerusform>لا مقاطع معلَّمة لعقدة غير موجودة.</numerusform>
            <numerusform>مقطع واحد معلَّم لعقدة غير موجودة؛ فهو اقتباس لا يخص شيئًا.</numerusform>
            <numerusform>مقطعان معلَّمان لعقدة غير موجودة؛ فهما اقتباسان لا يخصان شيئًا.</numerusform>
            <numerusform>%n مقاطع معلَّمة لعقدة غير موجودة؛ فهي اقتباسات لا تخص شيئًا.</numerusform>
            <numerusform>%n مقطعًا معلَّمة لعقدة غير موجودة؛ فهي اقتباسات لا تخص شيئًا.</numerusform>
            <numerusform>%n مقطع معلَّمة لعقدة غير موجودة؛ فهي اقتباسات لا تخص شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The analysed text is too long to keep and is left out.</source>
        <translation>النص المحلَّل أطول من أن يُحتفَظ به، فتُرك.</translation>
    </message>
    <message>
        <source>The text is JSON, but has no list of nodes as AIF has.</source>
        <translation>النص JSON، لكن ليست فيه قائمة عقد كما في AIF.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have no id and are left out.</source>
        <translation>
            <numerusform>لا عقد بلا معرّف.</numerusform>
            <numerusform>عقدة واحدة بلا معرّف، فتُركت.</numerusform>
            <numerusform>عقدتان بلا معرّف، فتُركتا.</numerusform>
            <numerusform>%n عقد بلا معرّف، فتُركت.</numerusform>
            <numerusform>%n عقدة بلا معرّف، فتُركت.</numerusform>
            <numerusform>%n عقدة بلا معرّف، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have the id of another one and are left out.</source>
        <translation>
            <numerusform>لا عقد بمعرّف عقدة أخرى.</numerusform>
            <numerusform>عقدة واحدة لها معرّف عقدة أخرى، فتُركت.</numerusform>
            <numerusform>عقدتان لهما معرّف عقدة أخرى، فتُركتا.</numerusform>
            <numerusform>%n عقد لها معرّف عقدة أخرى، فتُركت.</numerusform>
            <numerusform>%n عقدة لها معرّف عقدة أخرى، فتُركت.</numerusform>
            <numerusform>%n عقدة لها معرّف عقدة أخرى، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes of the type %1, which means nothing here, are left out.</source>
        <translation>
            <numerusform>لم تُترك أي عقدة من النوع %1.</numerusform>
            <numerusform>تُركت عقدة واحدة من النوع %1، ولا معنى له هنا.</numerusform>
            <numerusform>تُركت عقدتان من النوع %1، ولا معنى له هنا.</numerusform>
            <numerusform>تُركت %n عقد من النوع %1، ولا معنى له هنا.</numerusform>
            <numerusform>تُركت %n عقدة من النوع %1، ولا معنى له هنا.</numerusform>
            <numerusform>تُركت %n عقدة من النوع %1، ولا معنى له هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges lead from or to a node that is not there, and are left out.</source>
        <translation>
            <numerusform>لا حواف تبدأ من عقدة غير موجودة أو تؤدي إليها.</numerusform>
            <numerusform>حافة واحدة تبدأ من عقدة غير موجودة أو تؤدي إليها، فتُركت.</numerusform>
            <numerusform>حافتان تبدآن من عقدة غير موجودة أو تؤديان إليها، فتُركتا.</numerusform>
            <numerusform>%n حواف تبدأ من عقدة غير موجودة أو تؤدي إليها، فتُركت.</numerusform>
            <numerusform>%n حافة تبدأ من عقدة غير موجودة أو تؤدي إليها، فتُركت.</numerusform>
            <numerusform>%n حافة تبدأ من عقدة غير موجودة أو تؤدي إليها، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges come more than once and were taken once.</source>
        <translation>
            <numerusform>لا حواف مكررة.</numerusform>
            <numerusform>حافة واحدة ترد أكثر من مرة، فأُخذت مرة واحدة.</numerusform>
            <numerusform>حافتان تردان أكثر من مرة، فأُخذت كل منهما مرة واحدة.</numerusform>
            <numerusform>%n حواف ترد أكثر من مرة، فأُخذت كل منها مرة واحدة.</numerusform>
            <numerusform>%n حافة ترد أكثر من مرة، فأُخذت كل منها مرة واحدة.</numerusform>
            <numerusform>%n حافة ترد أكثر من مرة، فأُخذت كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions are of a node that is not there, and are left out.</source>
        <translation>
            <numerusform>لا أفعال قولية لعقدة غير موجودة.</numerusform>
            <numerusform>فعل قولي واحد لعقدة غير موجودة، فتُرك.</numerusform>
            <numerusform>فعلان قوليان لعقدة غير موجودة، فتُركا.</numerusform>
            <numerusform>%n أفعال قولية لعقدة غير موجودة، فتُركت.</numerusform>
            <numerusform>%n فعلًا قوليًّا لعقدة غير موجودة، فتُركت.</numerusform>
            <numerusform>%n فعل قولي لعقدة غير موجودة، فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the nodes were drawn, and by whom, is left out.</source>
        <translation>تُركت مواضع رسم العقد ومن رسمها.</translation>
    </message>
    <message numerus="yes">
        <source>When %n locutions, illocutions and transitions were entered is left out.</source>
        <translation>
            <numerusform>لم يُترك وقت إدخال أي فعل قولي أو إنجازي أو انتقال.</numerusform>
            <numerusform>تُرك وقت إدخال فعل قولي أو إنجازي أو انتقال واحد.</numerusform>
            <numerusform>تُرك وقت إدخال اثنين من الأفعال القولية والإنجازية والانتقالات.</numerusform>
            <numerusform>تُرك وقت إدخال %n من الأفعال القولية والإنجازية والانتقالات.</numerusform>
            <numerusform>تُرك وقت إدخال %n من الأفعال القولية والإنجازية والانتقالات.</numerusform>
            <numerusform>تُرك وقت إدخال %n من الأفعال القولية والإنجازية والانتقالات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %n locutions ended is left out.</source>
        <translation>
            <numerusform>لم يُترك وقت انتهاء أي فعل قولي.</numerusform>
            <numerusform>تُرك وقت انتهاء فعل قولي واحد.</numerusform>
            <numerusform>تُرك وقت انتهاء فعلين قوليين.</numerusform>
            <numerusform>تُرك وقت انتهاء %n أفعال قولية.</numerusform>
            <numerusform>تُرك وقت انتهاء %n فعلًا قوليًّا.</numerusform>
            <numerusform>تُرك وقت انتهاء %n فعل قولي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which node fills which part of a scheme is left out.</source>
        <translation>تُرك ذكر العقدة التي تشغل كل جزء من النمط الحجاجي.</translation>
    </message>
    <message>
        <source>What the debate as a whole is about is left out.</source>
        <translation>تُرك ما يدور عليه النقاش كله.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their title or note.</source>
        <translation>
            <numerusform>لا ادعاءات تفقد عنوانها أو ملاحظتها.</numerusform>
            <numerusform>ادعاء واحد يفقد عنوانه أو ملاحظته.</numerusform>
            <numerusform>ادعاءان يفقدان عنوانهما أو ملاحظتهما.</numerusform>
            <numerusform>%n ادعاءات تفقد عنوانها أو ملاحظتها.</numerusform>
            <numerusform>%n ادعاءً تفقد عنوانها أو ملاحظتها.</numerusform>
            <numerusform>%n ادعاء تفقد عنوانها أو ملاحظتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their question, topic or tags.</source>
        <translation>
            <numerusform>لا ادعاءات تفقد سؤالها أو موضوعها أو وسومها.</numerusform>
            <numerusform>ادعاء واحد يفقد سؤاله أو موضوعه أو وسومه.</numerusform>
            <numerusform>ادعاءان يفقدان سؤالهما أو موضوعهما أو وسومهما.</numerusform>
            <numerusform>%n ادعاءات تفقد سؤالها أو موضوعها أو وسومها.</numerusform>
            <numerusform>%n ادعاءً تفقد سؤالها أو موضوعها أو وسومها.</numerusform>
            <numerusform>%n ادعاء تفقد سؤالها أو موضوعها أو وسومها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their weight, their proof standard or the term they define.</source>
        <translation>
            <numerusform>لا ادعاءات تفقد وزنها أو معيار إثباتها أو المصطلح الذي تعرّفه.</numerusform>
            <numerusform>ادعاء واحد يفقد وزنه أو معيار إثباته أو المصطلح الذي يعرّفه.</numerusform>
            <numerusform>ادعاءان يفقدان وزنهما أو معيار إثباتهما أو المصطلح الذي يعرّفانه.</numerusform>
            <numerusform>%n ادعاءات تفقد وزنها أو معيار إثباتها أو المصطلح الذي تعرّفه.</numerusform>
            <numerusform>%n ادعاءً تفقد وزنها أو معيار إثباتها أو المصطلح الذي تعرّفه.</numerusform>
            <numerusform>%n ادعاء تفقد وزنها أو معيار إثباتها أو المصطلح الذي تعرّفه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose what was kept of the format they came from.</source>
        <translation>
            <numerusform>لا ادعاءات تفقد ما حُفظ من التنسيق الذي جاءت منه.</numerusform>
            <numerusform>ادعاء واحد يفقد ما حُفظ من التنسيق الذي جاء منه.</numerusform>
            <numerusform>ادعاءان يفقدان ما حُفظ من التنسيق الذي جاءا منه.</numerusform>
            <numerusform>%n ادعاءات تفقد ما حُفظ من التنسيق الذي جاءت منه.</numerusform>
            <numerusform>%n ادعاءً تفقد ما حُفظ من التنسيق الذي جاءت منه.</numerusform>
            <numerusform>%n ادعاء تفقد ما حُفظ من التنسيق الذي جاءت منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose their note, their weight or what was kept of the format they came from.</source>
        <translation>
            <numerusform>لا أسباب ولا اعتراضات تفقد ملاحظتها أو وزنها أو ما حُفظ من تنسيقها.</numerusform>
            <numerusform>سبب أو اعتراض واحد يفقد ملاحظته أو وزنه أو ما حُفظ من التنسيق الذي جاء منه.</numerusform>
            <numerusform>اثنان من الأسباب والاعتراضات يفقدان ملاحظتهما أو وزنهما أو ما حُفظ من التنسيق الذي جاءا منه.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد ملاحظتها أو وزنها أو ما حُفظ من التنسيق الذي جاءت منه.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد ملاحظتها أو وزنها أو ما حُفظ من التنسيق الذي جاءت منه.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد ملاحظتها أو وزنها أو ما حُفظ من التنسيق الذي جاءت منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose which part each premise plays and which was not stated.</source>
        <translation>
            <numerusform>لا أسباب ولا اعتراضات تفقد أدوار مقدماتها.</numerusform>
            <numerusform>سبب أو اعتراض واحد يفقد دور كل مقدمة وأي المقدمات لم يُصرَّح بها.</numerusform>
            <numerusform>اثنان من الأسباب والاعتراضات يفقدان دور كل مقدمة وأي المقدمات لم يُصرَّح بها.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد دور كل مقدمة وأي المقدمات لم يُصرَّح بها.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد دور كل مقدمة وأي المقدمات لم يُصرَّح بها.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد دور كل مقدمة وأي المقدمات لم يُصرَّح بها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections are of a scheme that AIF knows by name at most.</source>
        <translation>
            <numerusform>لا أسباب ولا اعتراضات بنمط حجاجي لا يعرفه AIF.</numerusform>
            <numerusform>سبب أو اعتراض واحد له نمط حجاجي لا يعرف AIF منه إلا الاسم على الأكثر.</numerusform>
            <numerusform>اثنان من الأسباب والاعتراضات لهما نمط حجاجي لا يعرف AIF منه إلا الاسم على الأكثر.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات لها نمط حجاجي لا يعرف AIF منه إلا الاسم على الأكثر.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات لها نمط حجاجي لا يعرف AIF منه إلا الاسم على الأكثر.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات لها نمط حجاجي لا يعرف AIF منه إلا الاسم على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders keep nothing but their name.</source>
        <translation>
            <numerusform>لا أطراف معنية تفقد شيئًا.</numerusform>
            <numerusform>طرف معني واحد لا يبقى منه إلا اسمه.</numerusform>
            <numerusform>طرفان معنيان لا يبقى منهما إلا اسماهما.</numerusform>
            <numerusform>%n أطراف معنية لا يبقى منها إلا أسماؤها.</numerusform>
            <numerusform>%n طرفًا معنيًّا لا يبقى منها إلا أسماؤها.</numerusform>
            <numerusform>%n طرف معني لا يبقى منها إلا أسماؤها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed or conditional stances became unclear.</source>
        <translation>
            <numerusform>لا مواقف مختلطة أو مشروطة.</numerusform>
            <numerusform>موقف مختلط أو مشروط واحد صار غير واضح.</numerusform>
            <numerusform>موقفان مختلطان أو مشروطان صارا غير واضحين.</numerusform>
            <numerusform>%n مواقف مختلطة أو مشروطة صارت غير واضحة.</numerusform>
            <numerusform>%n موقفًا مختلطًا أو مشروطًا صارت غير واضحة.</numerusform>
            <numerusform>%n موقف مختلط أو مشروط صارت غير واضحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose their date, which is no single day.</source>
        <translation>
            <numerusform>لا تصريحات تفقد تاريخها.</numerusform>
            <numerusform>تصريح واحد يفقد تاريخه، لأنه ليس يومًا واحدًا.</numerusform>
            <numerusform>تصريحان يفقدان تاريخهما، لأنه ليس يومًا واحدًا.</numerusform>
            <numerusform>%n تصريحات تفقد تاريخها، لأنه ليس يومًا واحدًا.</numerusform>
            <numerusform>%n تصريحًا تفقد تاريخها، لأنه ليس يومًا واحدًا.</numerusform>
            <numerusform>%n تصريح تفقد تاريخها، لأنه ليس يومًا واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose their note or their credibility.</source>
        <translation>
            <numerusform>لا تصريحات تفقد ملاحظتها أو مصداقيتها.</numerusform>
            <numerusform>تصريح واحد يفقد ملاحظته أو مصداقيته.</numerusform>
            <numerusform>تصريحان يفقدان ملاحظتهما أو مصداقيتهما.</numerusform>
            <numerusform>%n تصريحات تفقد ملاحظتها أو مصداقيتها.</numerusform>
            <numerusform>%n تصريحًا تفقد ملاحظتها أو مصداقيتها.</numerusform>
            <numerusform>%n تصريح تفقد ملاحظتها أو مصداقيتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose who wrote, published or reported them: all named became speakers.</source>
        <translation>
            <numerusform>لا تصريحات تفقد من كتبها أو نشرها أو نقلها.</numerusform>
            <numerusform>تصريح واحد يفقد من كتبه أو نشره أو نقله: كل من ذُكر صار متحدثًا.</numerusform>
            <numerusform>تصريحان يفقدان من كتبهما أو نشرهما أو نقلهما: كل من ذُكر صار متحدثًا.</numerusform>
            <numerusform>%n تصريحات تفقد من كتبها أو نشرها أو نقلها: كل من ذُكر صار متحدثًا.</numerusform>
            <numerusform>%n تصريحًا تفقد من كتبها أو نشرها أو نقلها: كل من ذُكر صار متحدثًا.</numerusform>
            <numerusform>%n تصريح تفقد من كتبها أو نشرها أو نقلها: كل من ذُكر صار متحدثًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations keep their words, but not their place in their text.</source>
        <translation>
            <numerusform>لا اقتباسات تفقد موضعها في نصها.</numerusform>
            <numerusform>اقتباس واحد تبقى كلماته، لا موضعه في نصه.</numerusform>
            <numerusform>اقتباسان تبقى كلماتهما، لا موضعاهما في النص.</numerusform>
            <numerusform>%n اقتباسات تبقى كلماتها، لا مواضعها في نصوصها.</numerusform>
            <numerusform>%n اقتباسًا تبقى كلماتها، لا مواضعها في نصوصها.</numerusform>
            <numerusform>%n اقتباس تبقى كلماتها، لا مواضعها في نصوصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations are of no statement and are left out.</source>
        <translation>
            <numerusform>لا اقتباسات بلا تصريح.</numerusform>
            <numerusform>اقتباس واحد لا يخص أي تصريح، فتُرك.</numerusform>
            <numerusform>اقتباسان لا يخصان أي تصريح، فتُركا.</numerusform>
            <numerusform>%n اقتباسات لا تخص أي تصريح، فتُركت.</numerusform>
            <numerusform>%n اقتباسًا لا تخص أي تصريح، فتُركت.</numerusform>
            <numerusform>%n اقتباس لا تخص أي تصريح، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources keep nothing but their address or title.</source>
        <translation>
            <numerusform>لا مصادر تفقد شيئًا.</numerusform>
            <numerusform>مصدر واحد لا يبقى منه إلا عنوان الوِب أو العنوان.</numerusform>
            <numerusform>مصدران لا يبقى منهما إلا عنوان الوِب أو العنوان.</numerusform>
            <numerusform>%n مصادر لا يبقى منها إلا عنوان الوِب أو العنوان.</numerusform>
            <numerusform>%n مصدرًا لا يبقى منها إلا عنوان الوِب أو العنوان.</numerusform>
            <numerusform>%n مصدر لا يبقى منها إلا عنوان الوِب أو العنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are of no statement, or have no address and no title, and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي مصدر.</numerusform>
            <numerusform>مصدر واحد لا يخص أي تصريح، أو ليس له عنوان وِب ولا عنوان، فتُرك.</numerusform>
            <numerusform>مصدران لا يخصان أي تصريح، أو ليس لهما عنوان وِب ولا عنوان، فتُركا.</numerusform>
            <numerusform>%n مصادر لا تخص أي تصريح، أو ليس لها عنوان وِب ولا عنوان، فتُركت.</numerusform>
            <numerusform>%n مصدرًا لا تخص أي تصريح، أو ليس لها عنوان وِب ولا عنوان، فتُركت.</numerusform>
            <numerusform>%n مصدر لا تخص أي تصريح، أو ليس لها عنوان وِب ولا عنوان، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records lose the identifier they came with, which AIF does not allow or somebody else has.</source>
        <translation>
            <numerusform>لا قيود تفقد معرّفها.</numerusform>
            <numerusform>قيد واحد يفقد المعرّف الذي جاء به، إذ لا يقبله AIF أو هو لغيره.</numerusform>
            <numerusform>قيدان يفقدان المعرّف الذي جاءا به، إذ لا يقبله AIF أو هو لغيرهما.</numerusform>
            <numerusform>%n قيود تفقد المعرّف الذي جاءت به، إذ لا يقبله AIF أو هو لغيرها.</numerusform>
            <numerusform>%n قيدًا تفقد المعرّف الذي جاءت به، إذ لا يقبله AIF أو هو لغيرها.</numerusform>
            <numerusform>%n قيد تفقد المعرّف الذي جاءت به، إذ لا يقبله AIF أو هو لغيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edges that were kept lead to nodes that are no longer there, and are left out.</source>
        <translation>
            <numerusform>لا حواف محتفَظ بها تؤدي إلى عقد لم تعد موجودة.</numerusform>
            <numerusform>حافة واحدة محتفَظ بها تؤدي إلى عقدة لم تعد موجودة، فتُركت.</numerusform>
            <numerusform>حافتان محتفَظ بهما تؤديان إلى عقد لم تعد موجودة، فتُركتا.</numerusform>
            <numerusform>%n حواف محتفَظ بها تؤدي إلى عقد لم تعد موجودة، فتُركت.</numerusform>
            <numerusform>%n حافة محتفَظ بها تؤدي إلى عقد لم تعد موجودة، فتُركت.</numerusform>
            <numerusform>%n حافة محتفَظ بها تؤدي إلى عقد لم تعد موجودة، فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty line is missing after the front matter.</source>
        <translation>ينقص سطر فارغ بعد الترويسة.</translation>
    </message>
    <message>
        <source>A relation needs a statement or an argument that it is indented under.</source>
        <translation>لا بد للعلاقة من عبارة أو حجة تُكتب تحتها بمسافة بادئة.</translation>
    </message>
    <message>
        <source>Nothing can begin like this.</source>
        <translation>لا شيء يبدأ هكذا.</translation>
    </message>
    <message>
        <source>An empty line is missing before this.</source>
        <translation>ينقص سطر فارغ قبل هذا.</translation>
    </message>
    <message>
        <source>This cannot stand here; it is left out up to the next empty line.</source>
        <translation>لا يصح أن يرد هذا هنا؛ تُرك حتى السطر الفارغ التالي.</translation>
    </message>
    <message>
        <source>A reference has no text; with a colon after its bracket it would be a title.</source>
        <translation>إحالة بلا نص؛ ولو جاءت نقطتان بعد قوسها لكانت عنوانًا.</translation>
    </message>
    <message>
        <source>This sign means something in Argdown and does not here; with a backslash before it, it is a part of the text.</source>
        <translation>لهذه العلامة معنى في Argdown، ولا معنى لها هنا؛ إن سبقتها شرطة مائلة عكسية صارت جزءًا من النص.</translation>
    </message>
    <message>
        <source>A title within a text; with a backslash before it, it is a part of the text.</source>
        <translation>عنوان داخل نص؛ إن سبقته شرطة مائلة عكسية صار جزءًا من النص.</translation>
    </message>
    <message>
        <source>A text is missing here.</source>
        <translation>ينقص نص هنا.</translation>
    </message>
    <message>
        <source>A relation has to be indented deeper than what it is about.</source>
        <translation>يجب أن تكون المسافة البادئة للعلاقة أعمق مما تتعلق به.</translation>
    </message>
    <message>
        <source>Something has to stand behind this sign.</source>
        <translation>لا بد من شيء بعد هذه العلامة.</translation>
    </message>
    <message>
        <source>Under an inference only “_” and “&lt;_” have a meaning.</source>
        <translation>تحت الاستدلال لا معنى إلا للعلامتين «_» و«&lt;_».</translation>
    </message>
    <message>
        <source>Only statements contradict each other; an argument attacks.</source>
        <translation>العبارات وحدها تتناقض؛ أما الحجة فتهاجم.</translation>
    </message>
    <message>
        <source>What the file lists of Counterpoint&apos;s own records cannot be read: %1</source>
        <translation>تعذرت قراءة ما يسرده الملف من قيود Counterpoint الخاصة: %1</translation>
    </message>
    <message>
        <source>The inference to %1 has no premise but its conclusion; it was left out.</source>
        <translation>الاستدلال على %1 ليست له مقدمة غير نتيجته؛ فتُرك.</translation>
    </message>
    <message>
        <source>A conclusion that is its own premise was taken out of the premises.</source>
        <translation>أُخرجت من المقدمات نتيجة كانت مقدمة لنفسها.</translation>
    </message>
    <message>
        <source>A relation of %1 to itself, or to an inference that is not there, was left out.</source>
        <translation>تُركت علاقة لـ %1 بنفسه أو باستدلال غير موجود.</translation>
    </message>
    <message>
        <source>A statement cannot be undercut; this was read as an objection to it.</source>
        <translation>لا يُطعن في عبارة؛ قُرئ هذا اعتراضًا عليها.</translation>
    </message>
    <message>
        <source>The relation is of no known kind, or one of its ends is missing.</source>
        <translation>العلاقة من نوع غير معروف، أو ينقص أحد طرفيها.</translation>
    </message>
    <message>
        <source>This JSON has no “statements” and “arguments” by their titles, as Argdown&apos;s has.</source>
        <translation>ليس في JSON هذا «statements» و«arguments» بحسب عناوينها كما في JSON الخاص بـ Argdown.</translation>
    </message>
    <message>
        <source>Reading was given up.</source>
        <translation>توقفت القراءة.</translation>
    </message>
    <message>
        <source>Numbered lines need a line of hyphens and a conclusion below it.</source>
        <translation>تحتاج الأسطر المرقّمة إلى سطر شرطات ونتيجة تحتها.</translation>
    </message>
    <message>
        <source>The argument above has its premises and conclusion already.</source>
        <translation>للحجة التي فوق هذا مقدماتها ونتيجتها بالفعل.</translation>
    </message>
    <message>
        <source>An argument cannot be a premise or a conclusion.</source>
        <translation>لا تكون الحجة مقدمة ولا نتيجة.</translation>
    </message>
    <message>
        <source>The line above a conclusion has at least four hyphens.</source>
        <translation>السطر الذي فوق النتيجة فيه أربع شرطات على الأقل.</translation>
    </message>
    <message>
        <source>Between the hyphens above a conclusion there can be rules, with commas, and data.</source>
        <translation>بين الشرطات التي فوق النتيجة قد تأتي قواعد تفصل بينها فواصل، وبيانات.</translation>
    </message>
    <message>
        <source>Argdown has no place for the text of a document.</source>
        <translation>لا مكان في Argdown لنص مستند.</translation>
    </message>
    <message>
        <source>Argdown has no place for turns of a document.</source>
        <translation>لا مكان في Argdown لمداخلات مستند.</translation>
    </message>
    <message>
        <source>Argdown has no place for a passage; its words stand with the positions that rest on it.</source>
        <translation>لا مكان في Argdown لمقطع؛ وكلماته مع المواقف التي تستند إليه.</translation>
    </message>
    <message>
        <source>Argdown has no place for who cites whom.</source>
        <translation>لا مكان في Argdown لمن يستشهد بمن.</translation>
    </message>
    <message>
        <source>Argdown has no place for answers to critical questions.</source>
        <translation>لا مكان في Argdown لإجابات الأسئلة النقدية.</translation>
    </message>
    <message>
        <source>Argdown has no place for where a card is on the map.</source>
        <translation>لا مكان في Argdown لموضع البطاقة على الخريطة.</translation>
    </message>
    <message>
        <source>Argdown has no place for views of the map.</source>
        <translation>لا مكان في Argdown لعروض الخريطة.</translation>
    </message>
    <message>
        <source>Argdown has no place for findings that were set aside.</source>
        <translation>لا مكان في Argdown لمآخذ نُحّيت جانبًا.</translation>
    </message>
    <message>
        <source>Argdown has no place for scenarios.</source>
        <translation>لا مكان في Argdown للسيناريوهات.</translation>
    </message>
    <message>
        <source>Argdown has no sign for a restatement, nor for what bears on one; it was written as data that other programs do not show.</source>
        <translation>لا علامة في Argdown لإعادة الصياغة، ولا لما ينصبّ عليها؛ كُتبت بيانات لا تعرضها البرامج الأخرى.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>The text has no statement or argument.</source>
        <translation>ليس في النص عبارة ولا حجة.</translation>
    </message>
    <message>
        <source>A relation was left out, since what it bears on leads back to it or is missing.</source>
        <translation>تُركت علاقة، لأن ما تنصبّ عليه يعود إليها أو ناقص.</translation>
    </message>
    <message>
        <source>The edge %1 starts at no unit or leads, in the end, to none; it is left out.</source>
        <translation>الحافة %1 لا تبدأ من أي وحدة أو لا تؤدي في النهاية إلى أي وحدة؛ فتُركت.</translation>
    </message>
    <message>
        <source>The edge %1 adds a source that the other edge starts from or leads to already; it is left out.</source>
        <translation>الحافة %1 تضيف مصدرًا تبدأ منه الحافة الأخرى أو تؤدي إليه بالفعل؛ فتُركت.</translation>
    </message>
    <message>
        <source>The file declares entities of its own, which is not safe to read.</source>
        <translation>يعرّف الملف كيانات خاصة به، وقراءة ذلك غير آمنة.</translation>
    </message>
    <message>
        <source>The file is XML, but no argumentation graph: it begins with %1.</source>
        <translation>الملف XML، لكنه ليس رسمًا حجاجيًّا: يبدأ بـ %1.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>هذا ليس XML سليم الصياغة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n elements %1 mean nothing here and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي عنصر %1.</numerusform>
            <numerusform>عنصر واحد من %1 لا معنى له هنا، فتُرك.</numerusform>
            <numerusform>عنصران من %1 لا معنى لهما هنا، فتُركا.</numerusform>
            <numerusform>%n عناصر من %1 لا معنى لها هنا، فتُركت.</numerusform>
            <numerusform>%n عنصرًا من %1 لا معنى لها هنا، فتُركت.</numerusform>
            <numerusform>%n عنصر من %1 لا معنى لها هنا، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements have no id or that of another one, and are left out.</source>
        <translation>
            <numerusform>لا عناصر بلا معرّف.</numerusform>
            <numerusform>عنصر واحد بلا معرّف أو له معرّف عنصر آخر، فتُرك.</numerusform>
            <numerusform>عنصران بلا معرّف أو لهما معرّف عنصر آخر، فتُركا.</numerusform>
            <numerusform>%n عناصر بلا معرّف أو لها معرّف عنصر آخر، فتُركت.</numerusform>
            <numerusform>%n عنصرًا بلا معرّف أو لها معرّف عنصر آخر، فتُركت.</numerusform>
            <numerusform>%n عنصر بلا معرّف أو لها معرّف عنصر آخر، فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edge %1 has the type %2, which means nothing here, and is left out.</source>
        <translation>الحافة %1 من النوع %2، ولا معنى له هنا، فتُركت.</translation>
    </message>
    <message numerus="yes">
        <source>%n units have no words.</source>
        <translation>
            <numerusform>لا وحدات بلا كلمات.</numerusform>
            <numerusform>وحدة واحدة بلا كلمات.</numerusform>
            <numerusform>وحدتان بلا كلمات.</numerusform>
            <numerusform>%n وحدات بلا كلمات.</numerusform>
            <numerusform>%n وحدة بلا كلمات.</numerusform>
            <numerusform>%n وحدة بلا كلمات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges of segmentation join no segment with a unit, and are left out.</source>
        <translation>
            <numerusform>لم تُترك أي حافة تقطيع.</numerusform>
            <numerusform>حافة تقطيع واحدة لا تصل قطعة بوحدة، فتُركت.</numerusform>
            <numerusform>حافتا تقطيع لا تصلان قطعة بوحدة، فتُركتا.</numerusform>
            <numerusform>%n حواف تقطيع لا تصل قطعة بوحدة، فتُركت.</numerusform>
            <numerusform>%n حافة تقطيع لا تصل قطعة بوحدة، فتُركت.</numerusform>
            <numerusform>%n حافة تقطيع لا تصل قطعة بوحدة، فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Author of %1</source>
        <translation>مؤلف %1</translation>
    </message>
    <message>
        <source>A restatement has no place in an argumentation graph and is left out.</source>
        <translation>لا مكان لإعادة الصياغة في رسم حجاجي، فتُركت.</translation>
    </message>
    <message>
        <source>This bears on a restatement, which has no place in an argumentation graph, and is left out.</source>
        <translation>هذا ينصبّ على إعادة صياغة، ولا مكان لها في رسم حجاجي، فتُرك.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims have characters that XML does not allow; they became �.</source>
        <translation>
            <numerusform>لا ادعاءات فيها حروف لا يقبلها XML.</numerusform>
            <numerusform>ادعاء واحد فيه حروف لا يقبلها XML؛ صارت �.</numerusform>
            <numerusform>ادعاءان فيهما حروف لا يقبلها XML؛ صارت �.</numerusform>
            <numerusform>%n ادعاءات فيها حروف لا يقبلها XML؛ صارت �.</numerusform>
            <numerusform>%n ادعاءً فيها حروف لا يقبلها XML؛ صارت �.</numerusform>
            <numerusform>%n ادعاء فيها حروف لا يقبلها XML؛ صارت �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims keep nothing but their words.</source>
        <translation>
            <numerusform>لا ادعاءات تفقد شيئًا.</numerusform>
            <numerusform>ادعاء واحد لا تبقى منه إلا كلماته.</numerusform>
            <numerusform>ادعاءان لا تبقى منهما إلا كلماتهما.</numerusform>
            <numerusform>%n ادعاءات لا تبقى منها إلا كلماتها.</numerusform>
            <numerusform>%n ادعاءً لا تبقى منها إلا كلماتها.</numerusform>
            <numerusform>%n ادعاء لا تبقى منها إلا كلماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose their scheme, note, weight, or the parts their premises play.</source>
        <translation>
            <numerusform>لا أسباب ولا اعتراضات تفقد شيئًا.</numerusform>
            <numerusform>سبب أو اعتراض واحد يفقد نمطه الحجاجي أو ملاحظته أو وزنه أو أدوار مقدماته.</numerusform>
            <numerusform>اثنان من الأسباب والاعتراضات يفقدان النمط الحجاجي أو الملاحظة أو الوزن أو أدوار المقدمات.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد نمطها الحجاجي أو ملاحظتها أو وزنها أو أدوار مقدماتها.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد نمطها الحجاجي أو ملاحظتها أو وزنها أو أدوار مقدماتها.</numerusform>
            <numerusform>%n من الأسباب والاعتراضات تفقد نمطها الحجاجي أو ملاحظتها أو وزنها أو أدوار مقدماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements are by neither Proponent nor Opponent and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي تصريح.</numerusform>
            <numerusform>تصريح واحد ليس للمدافع (Proponent) ولا للخصم (Opponent)، فتُرك.</numerusform>
            <numerusform>تصريحان ليسا للمدافع (Proponent) ولا للخصم (Opponent)، فتُركا.</numerusform>
            <numerusform>%n تصريحات ليست للمدافع (Proponent) ولا للخصم (Opponent)، فتُركت.</numerusform>
            <numerusform>%n تصريحًا ليست للمدافع (Proponent) ولا للخصم (Opponent)، فتُركت.</numerusform>
            <numerusform>%n تصريح ليست للمدافع (Proponent) ولا للخصم (Opponent)، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders are neither Proponent nor Opponent and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي طرف معني.</numerusform>
            <numerusform>طرف معني واحد ليس المدافع (Proponent) ولا الخصم (Opponent)، فتُرك.</numerusform>
            <numerusform>طرفان معنيان ليسا المدافع (Proponent) ولا الخصم (Opponent)، فتُركا.</numerusform>
            <numerusform>%n أطراف معنية ليست المدافع (Proponent) ولا الخصم (Opponent)، فتُركت.</numerusform>
            <numerusform>%n طرفًا معنيًّا ليست المدافع (Proponent) ولا الخصم (Opponent)، فتُركت.</numerusform>
            <numerusform>%n طرف معني ليست المدافع (Proponent) ولا الخصم (Opponent)، فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each claim is said to be the proponent&apos;s or the opponent&apos;s, by what it speaks for.</source>
        <translation>يُنسب كل ادعاء إلى المدافع أو إلى الخصم، بحسب ما يؤيده.</translation>
    </message>
    <message>
        <source>An argument of this name is there already; this one is left out.</source>
        <translation>توجد بالفعل حجة بهذا الاسم؛ فتُركت هذه.</translation>
    </message>
    <message>
        <source>The import was given up.</source>
        <translation>توقف الاستيراد.</translation>
    </message>
    <message>
        <source>A statement of this name is there already; this one is left out.</source>
        <translation>توجد بالفعل عبارة بهذا الاسم؛ فتُركت هذه.</translation>
    </message>
    <message>
        <source>The statement %1 is not described; its name is its text.</source>
        <translation>العبارة %1 بلا وصف؛ اسمها هو نصها.</translation>
    </message>
    <message>
        <source>It is not so that: %1</source>
        <translation>ليس صحيحًا أن: %1</translation>
    </message>
    <message>
        <source>A premise denies %1; a claim for that was made, and the two exclude each other.</source>
        <translation>مقدمة تنفي %1؛ أُنشئ ادعاء لهذا النفي، وكلٌّ منهما يستبعد الآخر.</translation>
    </message>
    <message>
        <source>An undercut is no claim and answers no question.</source>
        <translation>الطعن ليس ادعاءً ولا يجيب عن سؤال.</translation>
    </message>
    <message>
        <source>A claim answers one question; it stays an answer to the first.</source>
        <translation>يجيب الادعاء عن سؤال واحد؛ فيبقى إجابة عن الأول.</translation>
    </message>
    <message>
        <source>The argument has no conclusion and is left out.</source>
        <translation>ليس للحجة نتيجة، فتُركت.</translation>
    </message>
    <message>
        <source>The argument that it undercuts is not in the file, or is itself.</source>
        <translation>الحجة التي يطعن فيها ليست في الملف، أو هي نفسها.</translation>
    </message>
    <message>
        <source>It speaks against an undercut; it became an undercut.</source>
        <translation>كان ضد طعن؛ فصار طعنًا.</translation>
    </message>
    <message>
        <source>An undercut is no claim and cannot be a premise.</source>
        <translation>الطعن ليس ادعاءً ولا يكون مقدمة.</translation>
    </message>
    <message>
        <source>The argument has its own conclusion as a premise.</source>
        <translation>نتيجة الحجة من مقدماتها.</translation>
    </message>
    <message>
        <source>The argument has a premise twice; once is enough.</source>
        <translation>للحجة مقدمة مكررة مرتين؛ ومرة تكفي.</translation>
    </message>
    <message>
        <source>No premise of the argument is left; it is left out.</source>
        <translation>لم تبقَ للحجة أي مقدمة؛ فتُركت.</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>الحجة %1</translation>
    </message>
    <message>
        <source>The argument has no premise; a claim that stands for it became its premise.</source>
        <translation>ليس للحجة مقدمة؛ صار ادعاء يمثّلها مقدمةً لها.</translation>
    </message>
    <message>
        <source>What it undercuts is left out.</source>
        <translation>تُرك ما يطعن فيه.</translation>
    </message>
    <message>
        <source>It undercuts what leads to no claim, and is left out.</source>
        <translation>يطعن فيما لا يؤدي إلى أي ادعاء، فتُرك.</translation>
    </message>
    <message>
        <source>Assumptions of the file</source>
        <translation>افتراضات الملف</translation>
    </message>
    <message>
        <source>The file defines entities, which are not read.</source>
        <translation>يعرّف الملف كيانات، وهي لا تُقرأ.</translation>
    </message>
    <message>
        <source>This is XML, but neither CAF nor LKIF of Carneades.</source>
        <translation>هذا XML، لكنه ليس CAF ولا LKIF الخاصين بـ Carneades.</translation>
    </message>
    <message>
        <source>Elements called %1 are left out.</source>
        <translation>تُركت العناصر المسماة %1.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than 1,000 levels.</source>
        <translation>تداخُل العناصر أعمق من 1,000 مستوى.</translation>
    </message>
    <message>
        <source>The premise names no statement and is left out.</source>
        <translation>المقدمة لا تذكر أي عبارة، فتُركت.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>The issue has no positions and is left out.</source>
        <translation>ليست للمسألة مواقف، فتُركت.</translation>
    </message>
    <message>
        <source>The proof standard %1 is unknown.</source>
        <translation>معيار الإثبات %1 غير معروف.</translation>
    </message>
    <message>
        <source>What else it says of itself is left out.</source>
        <translation>تُرك ما عدا ذلك مما يذكره عن نفسه.</translation>
    </message>
    <message>
        <source>The scheme has no name and is left out.</source>
        <translation>ليس للنمط الحجاجي اسم، فتُرك.</translation>
    </message>
    <message>
        <source>This is YAML, but no argument graph of Carneades: it has neither statements nor arguments.</source>
        <translation>هذا YAML، لكنه ليس رسمًا حجاجيًّا من Carneades: ليست فيه عبارات ولا حجج.</translation>
    </message>
    <message>
        <source>The text is larger than 64 MB, which is more than can be read.</source>
        <translation>النص أكبر من 64 ميغابايت، وهذا أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Holds the sources alone: no claims, reasons, quotations or people.</source>
        <translation>لا يحتوي إلا على المصادر: لا ادعاءات ولا أسباب ولا اقتباسات ولا أشخاص.</translation>
    </message>
    <message>
        <source>Holds which claim attacks which and nothing else; all that stands behind is worked out.</source>
        <translation>يحتوي على أي ادعاء يهاجم أيًّا، لا غير؛ وكل ما يقف وراء ذلك محسوب فيه.</translation>
    </message>
    <message>
        <source>Loses nothing but the history of edits.</source>
        <translation>لا يفقد شيئًا سوى سجل التعديلات.</translation>
    </message>
    <message>
        <source>Leaves out sources, texts and memberships; positions become locutions.</source>
        <translation>يترك المصادر والنصوص والعضويات؛ وتصبح المواقف أفعالًا قولية.</translation>
    </message>
    <message>
        <source>Leaves out texts with the places of quotations, who cites whom, and how the map is arranged.</source>
        <translation>يترك النصوص ومواضع الاقتباسات فيها، ومن يستشهد بمن، وترتيب الخريطة.</translation>
    </message>
    <message>
        <source>A tree of pros and cons: leaves out linked premises, undercuts, people and most of sources.</source>
        <translation>شجرة من المؤيد والمعارض: يترك المقدمات المرتبطة والطعون والأشخاص ومعظم المصادر.</translation>
    </message>
    <message>
        <source>Leaves out people and what they say, questions and topics.</source>
        <translation>يترك الأشخاص وما يقولونه، والأسئلة والمواضيع.</translation>
    </message>
    <message>
        <source>Leaves out people, sources, questions and topics.</source>
        <translation>يترك الأشخاص والمصادر والأسئلة والمواضيع.</translation>
    </message>
    <message>
        <source>Leaves out texts, quotations and what people say.</source>
        <translation>يترك النصوص والاقتباسات وما يقوله الناس.</translation>
    </message>
    <message>
        <source>Nodes are claims alone: leaves out linked premises, undercuts, texts and people.</source>
        <translation>العقد هي الادعاءات وحدها: يترك المقدمات المرتبطة والطعون والنصوص والأشخاص.</translation>
    </message>
    <message>
        <source>A tree: leaves out linked premises, schemes, weights, texts and people.</source>
        <translation>شجرة: يترك المقدمات المرتبطة والأنماط الحجاجية والأوزان والنصوص والأشخاص.</translation>
    </message>
    <message>
        <source>A tree: leaves out linked premises, schemes, weights, tags, texts and people.</source>
        <translation>شجرة: يترك المقدمات المرتبطة والأنماط الحجاجية والأوزان والوسوم والنصوص والأشخاص.</translation>
    </message>
    <message>
        <source>Holds statements by named people: no reasons, no texts, no unclear stances and no full dates.</source>
        <translation>يحتوي على تصريحات لأشخاص مسمَّين: لا أسباب ولا نصوص ولا مواقف غير واضحة ولا تواريخ كاملة.</translation>
    </message>
    <message>
        <source>Holds quotations with the claims they are on: no reasons and no paths from source to source.</source>
        <translation>يحتوي على الاقتباسات مع الادعاءات التي تخصها: لا أسباب ولا مسارات من مصدر إلى مصدر.</translation>
    </message>
    <message>
        <source>Holds what somebody graded, for search engines, and nothing else.</source>
        <translation>يحتوي على ما قيّمه شخص ما، لمحركات البحث، لا غير.</translation>
    </message>
    <message>
        <source>Holds a row for each quotation: no reasons, questions or topics.</source>
        <translation>يحتوي على صف لكل اقتباس: لا أسباب ولا أسئلة ولا مواضيع.</translation>
    </message>
    <message>
        <source>Holds sources, texts, quotations and hops for whoever checks: no reasons or positions.</source>
        <translation>يحتوي على المصادر والنصوص والاقتباسات والإحالات لمن يتحقق منها: لا أسباب ولا مواقف.</translation>
    </message>
    <message>
        <source>A picture of the map: no texts, sources or people.</source>
        <translation>صورة للخريطة: لا نصوص ولا مصادر ولا أشخاص.</translation>
    </message>
    <message>
        <source>The report after the export says what was left behind.</source>
        <translation>التقرير بعد التصدير يذكر ما تُرك.</translation>
    </message>
    <message>
        <source>AIF (AIFdb, OVA, xAIF)</source>
        <translation>AIF (AIFdb, OVA, xAIF)</translation>
    </message>
    <message>
        <source>Argumentation graph (microtexts)</source>
        <translation>رسم حجاجي (microtexts)</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>GraphML with claims only</source>
        <translation>GraphML بالادعاءات فقط</translation>
    </message>
    <message>
        <source>Abstract framework (ICCMA)</source>
        <translation>إطار مجرد (ICCMA)</translation>
    </message>
    <message>
        <source>Abstract framework (Aspartix)</source>
        <translation>إطار مجرد (Aspartix)</translation>
    </message>
    <message>
        <source>Abstract framework (trivial graph format)</source>
        <translation>إطار مجرد (trivial graph format)</translation>
    </message>
    <message>
        <source>Kialo discussion</source>
        <translation>نقاش Kialo</translation>
    </message>
    <message>
        <source>SADFace</source>
        <translation>SADFace</translation>
    </message>
    <message>
        <source>Carneades argument graph</source>
        <translation>رسم حجاجي من Carneades</translation>
    </message>
    <message>
        <source>Carneades argument graph in XML (CAF, LKIF)</source>
        <translation>رسم حجاجي من Carneades بتنسيق XML ‏(CAF، LKIF)</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>مخطط OPML</translation>
    </message>
    <message>
        <source>Argdown as JSON</source>
        <translation>Argdown بتنسيق JSON</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>Markdown outline</source>
        <translation>مخطط Markdown</translation>
    </message>
    <message>
        <source>references of PubMed</source>
        <translation>مراجع PubMed</translation>
    </message>
    <message>
        <source>references of Web of Science</source>
        <translation>مراجع Web of Science</translation>
    </message>
    <message>
        <source>There are too many values that stand for missing ones; some were left out.</source>
        <translation>القيم التي تعني قيمًا ناقصة كثيرة جدًّا؛ تُرك بعضها.</translation>
    </message>
    <message>
        <source>More than %L1 nodes cannot be read.</source>
        <translation>لا تمكن قراءة أكثر من %L1 عقدة.</translation>
    </message>
    <message>
        <source>Line %1: this is no graph in DOT.</source>
        <translation>السطر %1: هذا ليس رسمًا بتنسيق DOT.</translation>
    </message>
    <message>
        <source>What follows here is no graph.</source>
        <translation>ما يلي هنا ليس رسمًا.</translation>
    </message>
    <message>
        <source>The file breaks off here; what should follow is missing.</source>
        <translation>ينقطع الملف هنا؛ وينقص ما كان ينبغي أن يلي.</translation>
    </message>
    <message>
        <source>A line leads nowhere.</source>
        <translation>خط لا يؤدي إلى أي مكان.</translation>
    </message>
    <message>
        <source>There are too many lines; those of this statement were left out.</source>
        <translation>الخطوط كثيرة جدًّا؛ تُركت خطوط هذه العبارة.</translation>
    </message>
    <message>
        <source>There are too many texts here; one was left out.</source>
        <translation>النصوص هنا كثيرة جدًّا؛ تُرك واحد منها.</translation>
    </message>
    <message>
        <source>%1 is not expected here and was skipped.</source>
        <translation>%1 غير متوقع هنا، فجرى تخطيه.</translation>
    </message>
    <message>
        <source>Further faults are not listed.</source>
        <translation>لا تُذكر أخطاء أخرى.</translation>
    </message>
    <message>
        <source>How nodes and lines are drawn stays behind.</source>
        <translation>تُترك طريقة رسم العقد والخطوط.</translation>
    </message>
    <message>
        <source>A line that joins a topic with something that cannot be in it was left out.</source>
        <translation>تُرك خط يصل موضوعًا بشيء لا يمكن أن يكون فيه.</translation>
    </message>
    <message>
        <source>A line between a question and something that is no claim was left out.</source>
        <translation>تُرك خط بين سؤال وشيء ليس ادعاءً.</translation>
    </message>
    <message>
        <source>A claim answers one question; a further one was left out.</source>
        <translation>يجيب الادعاء عن سؤال واحد؛ تُرك سؤال آخر.</translation>
    </message>
    <message>
        <source>A line between claims was left out, because it does not say what it is.</source>
        <translation>تُرك خط بين ادعاءين، لأنه لا يذكر ما هو.</translation>
    </message>
    <message>
        <source>A reason or objection that bears on several things became one for each.</source>
        <translation>سبب أو اعتراض ينصبّ على عدة أشياء صار واحدًا لكل منها.</translation>
    </message>
    <message>
        <source>Nodes that were to be left out: %1.</source>
        <translation>العقد التي طُلب تركها: %1.</translation>
    </message>
    <message>
        <source>Lines that were to be left out, or end at such nodes: %1.</source>
        <translation>الخطوط التي طُلب تركها، أو التي تنتهي عند عقد كهذه: %1.</translation>
    </message>
    <message>
        <source>Lines without direction, read as running from their first end to their second: %1.</source>
        <translation>خطوط بلا اتجاه، قُرئت من طرفها الأول إلى الثاني: %1.</translation>
    </message>
    <message>
        <source>A claim that would be a premise for or against itself was left out.</source>
        <translation>تُرك ادعاء كان سيصبح مقدمة مع نفسه أو ضدها.</translation>
    </message>
    <message>
        <source>A claim that was a premise twice is one once.</source>
        <translation>ادعاء كان مقدمة مرتين صار مقدمة مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 was left out, because it has no premise.</source>
        <translation>تُرك %1 لأنه بلا مقدمة.</translation>
    </message>
    <message>
        <source>%1 was left out, because it bears on nothing.</source>
        <translation>تُرك %1 لأنه لا ينصبّ على شيء.</translation>
    </message>
    <message>
        <source>%1 was left out, because it bears on itself through others.</source>
        <translation>تُرك %1 لأنه ينصبّ على نفسه عبر غيره.</translation>
    </message>
    <message>
        <source>%1 was left out, because what it bears on was.</source>
        <translation>تُرك %1 لأن ما ينصبّ عليه تُرك.</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>A restatement</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>تداخُل العناصر عميق جدًّا.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>This is no GraphML.</source>
        <translation>هذا ليس GraphML.</translation>
    </message>
    <message>
        <source>Entities that a file declares itself are not read.</source>
        <translation>الكيانات التي يعرّفها الملف بنفسه لا تُقرأ.</translation>
    </message>
    <message>
        <source>A line with more than two ends was left out.</source>
        <translation>تُرك خط له أكثر من طرفين.</translation>
    </message>
    <message>
        <source>A second node %1 was left out.</source>
        <translation>تُركت عقدة ثانية %1.</translation>
    </message>
    <message>
        <source>A line was left out, because there is no node %1.</source>
        <translation>تُرك خط، لأنه لا توجد عقدة %1.</translation>
    </message>
    <message>
        <source>How nodes and lines are drawn stays behind, apart from labels, colours and kinds of lines.</source>
        <translation>تُترك طريقة رسم العقد والخطوط، ما عدا التسميات والألوان وأنواع الخطوط.</translation>
    </message>
    <message>
        <source>Characters that XML cannot hold were replaced by U+FFFD.</source>
        <translation>استُبدلت بالحروف التي لا يقبلها XML العلامة U+FFFD.</translation>
    </message>
    <message>
        <source>It bears on a reason or objection, to which no line of the simple form can lead.</source>
        <translation>ينصبّ على سبب أو اعتراض، ولا يمكن لأي خط في الصيغة البسيطة أن يؤدي إليه.</translation>
    </message>
    <message>
        <source>That its premises are linked stays behind: each has a line of its own.</source>
        <translation>يُترك كون مقدماته مرتبطة: لكل منها خط مستقل.</translation>
    </message>
    <message>
        <source>Only their words stand at the claims that answer them: %1.</source>
        <translation>كلماتها فقط تظهر عند الادعاءات التي تجيب عنها: %1.</translation>
    </message>
    <message>
        <source>Only their names stand at the claims in them: %1.</source>
        <translation>أسماؤها فقط تظهر عند الادعاءات التي فيها: %1.</translation>
    </message>
    <message>
        <source>What are nodes marked %1?</source>
        <translation>ما هي العقد المعلَّمة بـ %1؟</translation>
    </message>
    <message>
        <source>What are lines marked %1?</source>
        <translation>ما هي الخطوط المعلَّمة بـ %1؟</translation>
    </message>
    <message>
        <source>%1 is no answer to %2.</source>
        <translation>%1 ليس إجابة عن %2.</translation>
    </message>
    <message>
        <source>Leave the answer out to have it guessed.</source>
        <translation>اترك الإجابة ليجري تخمينها.</translation>
    </message>
    <message>
        <source>What holds the words of a claim?</source>
        <translation>ما الذي يحمل كلمات الادعاء؟</translation>
    </message>
    <message>
        <source>the node’s name</source>
        <translation>اسم العقدة</translation>
    </message>
    <message>
        <source>What says whether a node is a claim or a reason or objection of its own?</source>
        <translation>ما الذي يذكر هل العقدة ادعاء أو سبب أو اعتراض قائم بنفسه؟</translation>
    </message>
    <message>
        <source>nothing: each is a claim</source>
        <translation>لا شيء: كل عقدة ادعاء</translation>
    </message>
    <message>
        <source>What says what a line means?</source>
        <translation>ما الذي يذكر معنى الخط؟</translation>
    </message>
    <message>
        <source>nothing: all lines mean the same</source>
        <translation>لا شيء: كل الخطوط بمعنى واحد</translation>
    </message>
    <message>
        <source>What are all other lines between claims?</source>
        <translation>ما هي كل الخطوط الأخرى بين الادعاءات؟</translation>
    </message>
    <message>
        <source>Which way do lines run?</source>
        <translation>في أي اتجاه تسير الخطوط؟</translation>
    </message>
    <message>
        <source>from a reason or objection to what it bears on</source>
        <translation>من السبب أو الاعتراض إلى ما ينصبّ عليه</translation>
    </message>
    <message>
        <source>from a claim to the reasons and objections it has</source>
        <translation>من الادعاء إلى ما له من أسباب واعتراضات</translation>
    </message>
    <message>
        <source>A graph of claims has no room for them: %1.</source>
        <translation>لا مكان لها في رسم من ادعاءات: %1.</translation>
    </message>
    <message>
        <source>That they follow patterns of this debate’s own stays behind.</source>
        <translation>يُترك كونها تتبع أنماطًا خاصة بهذا النقاش.</translation>
    </message>
    <message>
        <source>Their names are kept, their notes and order are not.</source>
        <translation>أسماؤها محتفَظ بها، أما ملاحظاتها وترتيبها فلا.</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>a topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>a restatement</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>from a premise to a reason or objection</source>
        <translation>من مقدمة إلى سبب أو اعتراض</translation>
    </message>
    <message>
        <source>from a claim to the question it answers</source>
        <translation>من ادعاء إلى السؤال الذي يجيب عنه</translation>
    </message>
    <message>
        <source>into a topic</source>
        <translation>إلى داخل موضوع</translation>
    </message>
    <message>
        <source>nothing (leave it out)</source>
        <translation>لا شيء (تُترك)</translation>
    </message>
    <message>
        <source>A topic was inside itself; it stands alone now.</source>
        <translation>كان موضوع داخل نفسه؛ وصار مستقلًّا الآن.</translation>
    </message>
    <message>
        <source>This stands before the first claim and is left out: %1</source>
        <translation>هذا يأتي قبل أول ادعاء، فتُرك: %1</translation>
    </message>
    <message>
        <source>The number %1 is used twice; references to it lead to the first.</source>
        <translation>استُخدم الرقم %1 مرتين؛ والإحالات إليه تؤدي إلى الأول.</translation>
    </message>
    <message>
        <source>What %1 stands under is missing; it was put under the nearest claim above it.</source>
        <translation>ما يقع %1 تحته ناقص؛ وُضع تحت أقرب ادعاء فوقه.</translation>
    </message>
    <message>
        <source>It refers to %1, which is not in the file; it is kept as a claim of these words.</source>
        <translation>يحيل إلى %1، وليس في الملف؛ حُفظ ادعاءً بهذه الكلمات.</translation>
    </message>
    <message>
        <source>It refers to another discussion, number %1, whose thesis is a claim here.</source>
        <translation>يحيل إلى نقاش آخر، رقمه %1، وأطروحته ادعاء هنا.</translation>
    </message>
    <message>
        <source>This is no discussion of Kialo: line 1 begins neither with “Discussion Title:” nor with “Discussion Name:”.</source>
        <translation>هذا ليس نقاشًا من Kialo: لا يبدأ السطر 1 بـ «Discussion Title:» ولا بـ «Discussion Name:».</translation>
    </message>
    <message>
        <source>This discussion of Kialo has no claim: no line begins with a number such as “1.”.</source>
        <translation>ليس في نقاش Kialo هذا ادعاء: لا يبدأ أي سطر برقم مثل «1.».</translation>
    </message>
    <message>
        <source>The title has line breaks, or characters that a line cannot hold.</source>
        <translation>في العنوان فواصل أسطر، أو حروف لا يتسع لها سطر واحد.</translation>
    </message>
    <message>
        <source>White space at its ends, or characters that a text file cannot hold, are lost.</source>
        <translation>تضيع المسافات في طرفيه، أو الحروف التي لا يقبلها ملف نصي.</translation>
    </message>
    <message>
        <source>What other data say of it is left out.</source>
        <translation>تُرك ما تقوله عنه بيانات أخرى.</translation>
    </message>
    <message>
        <source>Its identifier in other data is left out.</source>
        <translation>تُرك معرّفه في بيانات أخرى.</translation>
    </message>
    <message>
        <source>The format has no place for these; left out: %1.</source>
        <translation>لا مكان لها في هذا التنسيق؛ تُرك منها: %1.</translation>
    </message>
    <message>
        <source>The format has no place for this field; records that use it: %1.</source>
        <translation>لا مكان لهذا الحقل في هذا التنسيق؛ القيود التي تستخدمه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the list %1 have no place in this format and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي قيد من القائمة %1.</numerusform>
            <numerusform>قيد واحد من القائمة %1 لا مكان له في هذا التنسيق، فتُرك.</numerusform>
            <numerusform>قيدان من القائمة %1 لا مكان لهما في هذا التنسيق، فتُركا.</numerusform>
            <numerusform>%n قيود من القائمة %1 لا مكان لها في هذا التنسيق، فتُركت.</numerusform>
            <numerusform>%n قيدًا من القائمة %1 لا مكان لها في هذا التنسيق، فتُركت.</numerusform>
            <numerusform>%n قيد من القائمة %1 لا مكان لها في هذا التنسيق، فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which variable says who speaks?</source>
        <translation>أي متغيّر يذكر من المتحدث؟</translation>
    </message>
    <message>
        <source>Which variable says what they belong to?</source>
        <translation>أي متغيّر يذكر ما ينتمون إليه؟</translation>
    </message>
    <message>
        <source>none: not imported</source>
        <translation>لا شيء: لا يُستورد</translation>
    </message>
    <message>
        <source>Which variable says what is claimed?</source>
        <translation>أي متغيّر يذكر ما يُدَّعى؟</translation>
    </message>
    <message>
        <source>Which variable says whether they are for or against?</source>
        <translation>أي متغيّر يذكر هل هم مؤيدون أم معارضون؟</translation>
    </message>
    <message>
        <source>none: everybody is for</source>
        <translation>لا شيء: الجميع مؤيدون</translation>
    </message>
    <message>
        <source>The variable %1 cannot be both who speaks and what is claimed.</source>
        <translation>لا يمكن أن يكون المتغيّر %1 المتحدثَ والادعاءَ معًا.</translation>
    </message>
    <message>
        <source>Choose another one for either.</source>
        <translation>اختر متغيّرًا آخر لأحدهما.</translation>
    </message>
    <message>
        <source>Of what stands before the text, the title alone is read.</source>
        <translation>لا يُقرأ مما يسبق النص إلا العنوان.</translation>
    </message>
    <message>
        <source>A block of code is left out.</source>
        <translation>تُركت كتلة شيفرة.</translation>
    </message>
    <message>
        <source>Lists are nested deeper than 1,000 levels; from here on they are flat.</source>
        <translation>تداخُل القوائم أعمق من 1,000 مستوى؛ وهي من هنا فصاعدًا بلا مستويات.</translation>
    </message>
    <message>
        <source>A paragraph outside of lists is left out: %1</source>
        <translation>تُركت فقرة خارج القوائم: %1</translation>
    </message>
    <message>
        <source>A source that is not named</source>
        <translation>مصدر لم يُذكر اسمه</translation>
    </message>
    <message>
        <source>It refers to %1, which is not in the file; it is kept as a claim of its words.</source>
        <translation>يحيل إلى %1، وليس في الملف؛ حُفظ ادعاءً بكلماته.</translation>
    </message>
    <message>
        <source>This Markdown has no list to read claims from.</source>
        <translation>ليست في Markdown هذا قائمة تُقرأ منها ادعاءات.</translation>
    </message>
    <message>
        <source>Characters that a text file cannot hold are lost.</source>
        <translation>تضيع الحروف التي لا يقبلها ملف نصي.</translation>
    </message>
    <message>
        <source>Its topic is more than five levels deep; it is put into the fifth.</source>
        <translation>موضوعه أعمق من خمسة مستويات؛ وُضع في الخامس.</translation>
    </message>
    <message>
        <source>It stands under a claim of another topic, and is put into that one.</source>
        <translation>يقع تحت ادعاء من موضوع آخر، فوُضع في ذلك الموضوع.</translation>
    </message>
    <message>
        <source>In %1: outlines are nested deeper than 1,000 levels.</source>
        <translation>في %1: تداخُل عناصر المخطط أعمق من 1,000 مستوى.</translation>
    </message>
    <message>
        <source>This is no OPML: it has no element of that name.</source>
        <translation>هذا ليس OPML: ليس فيه عنصر بهذا الاسم.</translation>
    </message>
    <message>
        <source>The file ends before its last entry does.</source>
        <translation>ينتهي الملف قبل أن تنتهي آخر مدخلة فيه.</translation>
    </message>
    <message>
        <source>An end tag has no beginning.</source>
        <translation>وسم إغلاق بلا بداية.</translation>
    </message>
    <message>
        <source>Entries have no end tag.</source>
        <translation>مدخلات بلا وسم إغلاق.</translation>
    </message>
    <message>
        <source>It points to another file, which is named as a source and was not read.</source>
        <translation>يشير إلى ملف آخر، ذُكر مصدرًا ولم يُقرأ.</translation>
    </message>
    <message>
        <source>It refers to an entry that is not in the file; it is kept as a claim of its words.</source>
        <translation>يحيل إلى مدخلة ليست في الملف؛ حُفظ ادعاءً بكلماتها.</translation>
    </message>
    <message>
        <source>What other data say of the debate is left out.</source>
        <translation>تُرك ما تقوله بيانات أخرى عن النقاش.</translation>
    </message>
    <message>
        <source>Characters that XML cannot hold are lost.</source>
        <translation>تضيع الحروف التي لا يقبلها XML.</translation>
    </message>
    <message>
        <source>See: </source>
        <translation>انظر: </translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>المصدر: </translation>
    </message>
    <message>
        <source>A topic has no room for what else it says.</source>
        <translation>لا مكان في الموضوع لما يقوله عدا ذلك.</translation>
    </message>
    <message>
        <source>From here on, entries that do not say how they bear on what they stand under were put into a topic of its name.</source>
        <translation>من هنا فصاعدًا، وُضعت المدخلات التي لا تذكر كيف تنصبّ على ما تقع تحته في موضوع باسمه.</translation>
    </message>
    <message>
        <source>No claim leans on this source; it is left out.</source>
        <translation>لا ادعاء يستند إلى هذا المصدر؛ فتُرك.</translation>
    </message>
    <message>
        <source>Of a source there is room for %1 only.</source>
        <translation>لا مكان من المصدر إلا لما يلي: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>Of this text, only what claims quote from it is written.</source>
        <translation>لا يُكتب من هذا النص إلا ما تقتبسه الادعاءات منه.</translation>
    </message>
    <message>
        <source>No claim leans on this passage; it is left out.</source>
        <translation>لا ادعاء يستند إلى هذا المقطع؛ فتُرك.</translation>
    </message>
    <message>
        <source>It refers to nothing that is a claim.</source>
        <translation>لا يحيل إلى أي ادعاء.</translation>
    </message>
    <message>
        <source>It does not say how it bears on what it stands under; it stands alone.</source>
        <translation>لا يذكر كيف ينصبّ على ما يقع تحته؛ فهو مستقل.</translation>
    </message>
    <message>
        <source>What it bears on is missing; it stands alone.</source>
        <translation>ما ينصبّ عليه ناقص؛ فهو مستقل.</translation>
    </message>
    <message>
        <source>A question is neither supported nor attacked; this becomes an answer to it.</source>
        <translation>السؤال لا يُدعم ولا يُعارض؛ يصبح هذا إجابة عنه.</translation>
    </message>
    <message>
        <source>A claim cannot bear on itself.</source>
        <translation>لا يمكن أن ينصبّ الادعاء على نفسه.</translation>
    </message>
    <message>
        <source>It answers no question; it stands alone.</source>
        <translation>لا يجيب عن أي سؤال؛ فهو مستقل.</translation>
    </message>
    <message>
        <source>It bears on a step where there is none; it was made to bear on the claim.</source>
        <translation>ينصبّ على انتقال حيث لا انتقال؛ جُعل منصبًّا على الادعاء.</translation>
    </message>
    <message>
        <source>It bears on a step; it is written as bearing on the claim that this step starts from.</source>
        <translation>ينصبّ على انتقال؛ يُكتب منصبًّا على الادعاء الذي يبدأ منه هذا الانتقال.</translation>
    </message>
    <message>
        <source>It says the same in other words; it is written as a reason.</source>
        <translation>يقول الشيء نفسه بكلمات أخرى؛ يُكتب سببًا.</translation>
    </message>
    <message>
        <source>Its premises count together; they are written as entries that each count alone.</source>
        <translation>مقدماته تُحسب معًا؛ تُكتب مدخلات تُحسب كل منها وحدها.</translation>
    </message>
    <message>
        <source>It would bear on its own premise here, and is left out.</source>
        <translation>كان سينصبّ هنا على مقدمته هو، فتُرك.</translation>
    </message>
    <message>
        <source>A question without options has no place in it.</source>
        <translation>لا مكان فيه لسؤال بلا خيارات.</translation>
    </message>
    <message>
        <source>It has no place in an outline.</source>
        <translation>لا مكان له في مخطط.</translation>
    </message>
    <message>
        <source>What leans on no source with an address or a title is left out: %1.</source>
        <translation>تُرك ما لا يستند إلى مصدر له عنوان وِب أو عنوان: %1.</translation>
    </message>
    <message>
        <source>The edge comes a second time; once is enough.</source>
        <translation>ترد الحافة مرة ثانية؛ ومرة تكفي.</translation>
    </message>
    <message>
        <source>The two disagree; this became an objection in each direction.</source>
        <translation>الاثنان مختلفان؛ صار هذا اعتراضًا في كل اتجاه.</translation>
    </message>
    <message>
        <source>It would bear on its own premise.</source>
        <translation>كان سينصبّ على مقدمته هو.</translation>
    </message>
    <message>
        <source>It bears on several; it became one inference for each.</source>
        <translation>ينصبّ على عدة أشياء؛ صار استدلالًا لكل منها.</translation>
    </message>
    <message>
        <source>This link has no premise, or leads nowhere, or only to such links or itself.</source>
        <translation>هذه الوصلة بلا مقدمة، أو لا تؤدي إلى شيء، أو تؤدي إلى وصلات كهذه أو إلى نفسها فقط.</translation>
    </message>
    <message>
        <source>This part is no part of SADFace and is left out.</source>
        <translation>هذا الجزء ليس من SADFace، فتُرك.</translation>
    </message>
    <message>
        <source>This node has no identifier of its own and is left out.</source>
        <translation>ليس لهذه العقدة معرّف خاص بها، فتُركت.</translation>
    </message>
    <message>
        <source>Nodes of the type %1 are unknown.</source>
        <translation>العقد من النوع %1 غير معروفة.</translation>
    </message>
    <message>
        <source>What the edge says besides its ends is left out.</source>
        <translation>تُرك ما تذكره الحافة عدا طرفيها.</translation>
    </message>
    <message>
        <source>An end of this edge is not in the file.</source>
        <translation>أحد طرفي هذه الحافة ليس في الملف.</translation>
    </message>
    <message>
        <source>The edge leads from claim to claim without a node between; it became a reason.</source>
        <translation>تؤدي الحافة من ادعاء إلى ادعاء بلا عقدة بينهما؛ صارت سببًا.</translation>
    </message>
    <message>
        <source>This is no SADFace: it has no lists of nodes and edges.</source>
        <translation>هذا ليس SADFace: ليست فيه قوائم عقد وحواف.</translation>
    </message>
    <message>
        <source>This resource has no identifier of its own and is left out.</source>
        <translation>ليس لهذا المورد معرّف خاص به، فتُرك.</translation>
    </message>
    <message>
        <source>What it says of itself besides text, title, address and numbers is left out.</source>
        <translation>تُرك ما يذكره عن نفسه عدا النص والعنوان وعنوان الوِب والأرقام.</translation>
    </message>
    <message>
        <source>The resource that it names is not in the file.</source>
        <translation>المورد الذي يذكره ليس في الملف.</translation>
    </message>
    <message>
        <source>The claim names this passage twice; once is enough.</source>
        <translation>يذكر الادعاء هذا المقطع مرتين؛ ومرة تكفي.</translation>
    </message>
    <message>
        <source>The resource does not have these words; they are kept without a place.</source>
        <translation>ليست هذه الكلمات في المورد؛ حُفظت بلا موضع.</translation>
    </message>
    <message>
        <source>The words stand elsewhere in the resource than it says.</source>
        <translation>الكلمات في موضع من المورد غير الذي يذكره.</translation>
    </message>
    <message>
        <source>What leans on no source is left out.</source>
        <translation>تُرك ما لا يستند إلى أي مصدر.</translation>
    </message>
    <message>
        <source>A mapping or list is not closed here, or is indented differently from its beginning.</source>
        <translation>خريطة مفاتيح أو قائمة غير مغلقة هنا، أو مسافتها البادئة تختلف عن بدايتها.</translation>
    </message>
    <message>
        <source>A colon stands where no key can be; a text with “: ” in it needs quotation marks.</source>
        <translation>نقطتان حيث لا يمكن أن يكون مفتاح؛ والنص الذي فيه «: » يحتاج إلى علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A text in quotation marks is not closed, or has an escape that YAML does not know.</source>
        <translation>نص بين علامتي اقتباس غير مغلق، أو فيه رمز هروب لا يعرفه YAML.</translation>
    </message>
    <message>
        <source>This is not YAML (%1).</source>
        <translation>هذا ليس YAML ‏(%1).</translation>
    </message>
    <message>
        <source>YAML allows no control characters.</source>
        <translation>لا يقبل YAML حروف تحكم.</translation>
    </message>
    <message>
        <source>These are more than 2,000,000 values, once repeated ones are written out.</source>
        <translation>هذه أكثر من 2,000,000 قيمة، بعد بسط المكرر منها.</translation>
    </message>
    <message>
        <source>A mapping or list cannot be a key.</source>
        <translation>لا تكون خريطة المفاتيح أو القائمة مفتاحًا.</translation>
    </message>
    <message>
        <source>A value cannot hold itself.</source>
        <translation>لا يمكن أن تحتوي القيمة على نفسها.</translation>
    </message>
    <message>
        <source>The values are nested deeper than 200 levels.</source>
        <translation>تداخُل القيم أعمق من 200 مستوى.</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>المفتاح %1 موجود مرتين.</translation>
    </message>
    <message>
        <source>A second document begins here; only one can be read.</source>
        <translation>يبدأ هنا مستند ثانٍ؛ ولا يمكن أن يُقرأ إلا واحد.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a date</comment>
        <translation>ربما %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <comment>a date</comment>
        <translation>ربما نحو %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>بحث:</translation>
    </message>
    <message>
        <source>Passages found: %1</source>
        <translation>المقاطع التي عُثر عليها: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>for this claim</source>
        <translation>مؤيد لهذا الادعاء</translation>
    </message>
    <message>
        <source>against this claim</source>
        <translation>معارض لهذا الادعاء</translation>
    </message>
    <message>
        <source>of mixed mind on this claim</source>
        <translation>بموقف مختلط من هذا الادعاء</translation>
    </message>
    <message>
        <source>for this claim on a condition</source>
        <translation>مؤيد لهذا الادعاء بشرط</translation>
    </message>
    <message>
        <source>on this claim, unclear to which side</source>
        <translation>عن هذا الادعاء، دون وضوح لأي جانب</translation>
    </message>
    <message>
        <source>recorded without a text.</source>
        <translation>سُجّل بلا نص.</translation>
    </message>
    <message>
        <source>as told by %1</source>
        <translation>كما يرويه %1</translation>
    </message>
    <message>
        <source>[unstated]</source>
        <translation>[ضمنية]</translation>
    </message>
    <message>
        <source>told above</source>
        <translation>ذُكر أعلاه</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>انظر %1</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>التقييم: %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>القوة %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>إعادات الصياغة</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Quoted passages</source>
        <translation>المقاطع المقتبسة</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>الأطراف المعنية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Reasons are blue solid lines with a filled head, objections rust-coloured dashed ones with a bar, undercuts purple dotted ones that end on another line. Questions are cards with a question mark; tinted areas are parts of the debate that belong together.</source>
        <translation>الأسباب خطوط زرقاء متصلة برأس ممتلئ، والاعتراضات خطوط متقطعة بلون الصدأ تنتهي بعارضة، والطعون خطوط منقطة أرجوانية تنتهي عند خط آخر. والأسئلة بطاقات عليها علامة استفهام؛ والمساحات الملوّنة أجزاء من النقاش ينتمي بعضها إلى بعض.</translation>
    </message>
    <message>
        <source>The map of the debate</source>
        <translation>خريطة النقاش</translation>
    </message>
    <message>
        <source>Findings of the review</source>
        <translation>مآخذ المراجعة</translation>
    </message>
    <message>
        <source>What somebody should look at before relying on this debate, as the program&apos;s review has it. Set aside by those who made it: %1.</source>
        <translation>ما ينبغي النظر فيه قبل الاعتماد على هذا النقاش، بحسب مراجعة البرنامج. ما نحّاه جانبًا أصحاب النقاش: %1.</translation>
    </message>
    <message>
        <source>The review has nothing to report.</source>
        <translation>ليس لدى المراجعة ما تبلغ عنه.</translation>
    </message>
    <message>
        <source>Of %1 findings the first %2, the most serious, are told.</source>
        <translation>من المآخذ، وعددها %1، تُذكر الأولى، وهي الأهم، وعددها %2.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <source>a debate that was never saved</source>
        <translation>نقاش لم يُحفظ قط</translation>
    </message>
    <message>
        <source>This report was made by %1 from %2.</source>
        <translation>أنشأ %1 هذا التقرير من %2.</translation>
    </message>
    <message>
        <source>The file is of %1 (UTC).</source>
        <translation>تاريخ الملف %1 ‏(UTC).</translation>
    </message>
    <message>
        <source>It had been saved so many times: %1.</source>
        <translation>عدد مرات حفظه: %1.</translation>
    </message>
    <message>
        <source>The report also has edits that were not saved in it yet.</source>
        <translation>في التقرير أيضًا تعديلات لم تُحفظ في الملف بعد.</translation>
    </message>
    <message>
        <source>The SHA-256 of its content is %1.</source>
        <translation>بصمة SHA-256 لمحتواه هي %1.</translation>
    </message>
    <message>
        <source>Who is for and against is drawn from statements: the latest of each stakeholder counts, what they say themselves before what others tell of them.</source>
        <translation>من المؤيد ومن المعارض مستخلَص من التصريحات: يُحسب آخر تصريح لكل طرف معني، وما يقوله بنفسه قبل ما يرويه عنه غيره.</translation>
    </message>
    <message>
        <source>References follow %1. A place in a text is a page (p.) or, where it has none, a paragraph (para.), counted in the copy that the debate keeps.</source>
        <translation>المراجع بأسلوب %1. والموضع في النص صفحة (p.) أو فقرة (para.) إن لم تكن له صفحات، بحسب النسخة التي يحتفظ بها النقاش.</translation>
    </message>
    <message>
        <source>What the debate holds</source>
        <translation>ما يحتوي عليه النقاش</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Only some of the questions were chosen: %1 of %2.</source>
        <translation>اختيرت بعض الأسئلة فقط: %1 من %2.</translation>
    </message>
    <message>
        <source>Reasons and objections that are not among the strongest of their side stand only as “other claims” under their question: %1.</source>
        <translation>الأسباب والاعتراضات التي ليست من أقوى ما في جانبها لا تظهر إلا «ادعاءات أخرى» تحت سؤالها: %1.</translation>
    </message>
    <message>
        <source>The report is as long as it may become; claims left out: %1.</source>
        <translation>بلغ التقرير أقصى طول له؛ الادعاءات المتروكة: %1.</translation>
    </message>
    <message>
        <source>Statements left out: %1.</source>
        <translation>التصريحات المتروكة: %1.</translation>
    </message>
    <message>
        <source>Texts that were shortened, and end with “…”: %1.</source>
        <translation>النصوص التي قُصّرت وتنتهي بـ «…»: %1.</translation>
    </message>
    <message>
        <source>What is not in this report</source>
        <translation>ما ليس في هذا التقرير</translation>
    </message>
    <message>
        <source>The map was not asked for.</source>
        <translation>لم تُطلب الخريطة.</translation>
    </message>
    <message>
        <source>Findings of the review were not asked for.</source>
        <translation>لم تُطلب مآخذ المراجعة.</translation>
    </message>
    <message>
        <source>Positions were not asked for.</source>
        <translation>لم تُطلب المواقف.</translation>
    </message>
    <message>
        <source>Every question, claim and quotation of the debate is in it.</source>
        <translation>فيه كل سؤال وادعاء واقتباس في النقاش.</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Further works are left out: %1.</source>
        <translation>أعمال أخرى متروكة: %1.</translation>
    </message>
    <message>
        <source>The debate names no option.</source>
        <translation>لا يذكر النقاش أي خيار.</translation>
    </message>
    <message>
        <source>At most one of these options can hold.</source>
        <translation>يمكن أن يثبت واحد من هذه الخيارات على الأكثر.</translation>
    </message>
    <message>
        <source>Of the %1 options of question %2 only the first %3 have a part of their own.</source>
        <translation>من خيارات السؤال %2، وعددها %1، للخيارات الأولى وحدها قسم خاص، وعددها %3.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>%1: the strongest %2 of %3</source>
        <translation>%1: الأقوى %2 من %3</translation>
    </message>
    <message>
        <source>The map holds no reason for it.</source>
        <translation>ليس في الخريطة سبب له.</translation>
    </message>
    <message>
        <source>The map holds no objection to it.</source>
        <translation>ليس في الخريطة اعتراض عليه.</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>Objection %1</source>
        <translation>الاعتراض %1</translation>
    </message>
    <message>
        <source>Against the step of %1</source>
        <translation>ضد الانتقال في %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>ضد %1</translation>
    </message>
    <message>
        <source>What is settled, and what is not</source>
        <translation>ما هو محسوم، وما ليس كذلك</translation>
    </message>
    <message>
        <source>Judged by %1, over all that the map holds:</source>
        <translation>الحكم بحسب %1، على كل ما في الخريطة:</translation>
    </message>
    <message>
        <source>(%1 further steps follow.)</source>
        <translation>(تليه انتقالات أخرى: %1.)</translation>
    </message>
    <message>
        <source>Other claims under this question</source>
        <translation>ادعاءات أخرى تحت هذا السؤال</translation>
    </message>
    <message>
        <source>Further claims</source>
        <translation>ادعاءات أخرى</translation>
    </message>
    <message>
        <source>These claims bear on none of the questions.</source>
        <translation>هذه الادعاءات لا تنصبّ على أيٍّ من الأسئلة.</translation>
    </message>
    <message>
        <source>What stands by the chosen semantics could not be decided within half a minute.</source>
        <translation>تعذر في نصف دقيقة حسم ما يصمد بحسب الدلالات المختارة.</translation>
    </message>
    <message>
        <source>Choose the grounded semantics, which is always decided at once.</source>
        <translation>اختر الدلالات المؤسَّسة، فهي تُحسم دائمًا على الفور.</translation>
    </message>
    <message>
        <source>%1 semantics</source>
        <translation>دلالات %1</translation>
    </message>
    <message>
        <source>Reasons and objections are ordered by what bears on them: statements and reasons for their premises, less statements and objections against these or against the step. The weakest of linked premises counts.</source>
        <translation>الأسباب والاعتراضات مرتبة بحسب ما ينصبّ عليها: التصريحات والأسباب المؤيدة لمقدماتها، ناقص التصريحات والاعتراضات ضد هذه المقدمات أو ضد الانتقال. وأضعف المقدمات المرتبطة هي التي تُحسب.</translation>
    </message>
    <message>
        <source>Reasons and objections are ordered by strength, from 0 to 1, as %1 computes it. %2 %3</source>
        <translation>الأسباب والاعتراضات مرتبة بحسب القوة، من 0 إلى 1، كما تحسبها طريقة %1. %2 %3</translation>
    </message>
    <message>
        <source>No evaluation was chosen: the report does not say which claims stand.</source>
        <translation>لم يُختر أي تقييم: لا يذكر التقرير أي الادعاءات يصمد.</translation>
    </message>
    <message>
        <source>No set of claims is one that these rules let stand together, so nothing is settled.</source>
        <translation>لا توجد مجموعة ادعاءات تسمح لها هذه القواعد بأن تصمد معًا، فلا شيء محسوم.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Who is for and against</source>
        <translation>من المؤيد ومن المعارض</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من يقول</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1, as others say</source>
        <translation>%1، كما يقول آخرون</translation>
    </message>
    <message>
        <source>Of %1 positions on option %2 the first %3 are told.</source>
        <translation>من المواقف على الخيار %2، وعددها %1، تُذكر الأولى، وعددها %3.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Debate without a title</source>
        <translation>نقاش بلا عنوان</translation>
    </message>
    <message>
        <source>Report of a debate</source>
        <translation>تقرير نقاش</translation>
    </message>
    <message>
        <source>Report of the debate in %1, as of %2</source>
        <translation>تقرير النقاش في %1، كما كان في %2</translation>
    </message>
    <message>
        <source>Of %1 questions only the first %2 are told.</source>
        <translation>من الأسئلة، وعددها %1، تُذكر الأولى فقط، وعددها %2.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What stands is judged by %1; the chapter “Method” says what that means. Nothing here is a judgement of the world: it is one of what the map holds.</source>
        <translation>الحكم على ما يصمد بحسب %1؛ ويذكر فصل «المنهج» معنى ذلك. وليس هنا أي حكم على العالم: بل على ما في الخريطة.</translation>
    </message>
    <message>
        <source>Questions and their options</source>
        <translation>الأسئلة وخياراتها</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>The table of options has its first %1 rows.</source>
        <translation>في جدول الخيارات صفوفه الأولى فقط، وعددها %1.</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>A question that was chosen is not in the debate.</source>
        <translation>أحد الأسئلة المختارة ليس في النقاش.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE issues” lists them with their ids.</source>
        <translation>الأمر «counterpoint list FILE issues» يسردها مع معرّفاتها.</translation>
    </message>
    <message>
        <source>The document could not be put together.</source>
        <translation>تعذر تركيب المستند.</translation>
    </message>
    <message>
        <source>counts as shown</source>
        <translation>يُعدّ مُثبتًا</translation>
    </message>
    <message>
        <source>does not count as shown</source>
        <translation>لا يُعدّ مُثبتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) as shown</source>
        <translation>
            <numerusform>لا شيء يُعدّ مُثبتًا</numerusform>
            <numerusform>واحد يُعدّ مُثبتًا</numerusform>
            <numerusform>اثنان يُعدّان مُثبتين</numerusform>
            <numerusform>%n تُعدّ مُثبتة</numerusform>
            <numerusform>%n تُعدّ مُثبتة</numerusform>
            <numerusform>%n تُعدّ مُثبتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not count as shown</source>
        <translation>
            <numerusform>لا شيء لا يُعدّ مُثبتًا</numerusform>
            <numerusform>واحد لا يُعدّ مُثبتًا</numerusform>
            <numerusform>اثنان لا يُعدّان مُثبتين</numerusform>
            <numerusform>%n لا تُعدّ مُثبتة</numerusform>
            <numerusform>%n لا تُعدّ مُثبتة</numerusform>
            <numerusform>%n لا تُعدّ مُثبتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How camps would judge without what is assumed was not decided within %n second(s): too much depends on each other there.</source>
        <translation>
            <numerusform>لم يُحسم في الوقت المتاح كيف كانت المعسكرات ستحكم دون ما هو مفترض: كثير مما هناك متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُحسم خلال ثانية واحدة كيف كانت المعسكرات ستحكم دون ما هو مفترض: كثير مما هناك متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُحسم خلال ثانيتين كيف كانت المعسكرات ستحكم دون ما هو مفترض: كثير مما هناك متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُحسم خلال %n ثوانٍ كيف كانت المعسكرات ستحكم دون ما هو مفترض: كثير مما هناك متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُحسم خلال %n ثانية كيف كانت المعسكرات ستحكم دون ما هو مفترض: كثير مما هناك متوقف بعضه على بعض.</numerusform>
            <numerusform>لم يُحسم خلال %n ثانية كيف كانت المعسكرات ستحكم دون ما هو مفترض: كثير مما هناك متوقف بعضه على بعض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is assumed, so nothing would change.</source>
        <translation>لا شيء مفترض، فلا شيء يتغير.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would change</source>
        <translation>
            <numerusform>لا شيء يتغير</numerusform>
            <numerusform>شيء واحد يتغير</numerusform>
            <numerusform>شيئان يتغيران</numerusform>
            <numerusform>%n أشياء تتغير</numerusform>
            <numerusform>%n شيئًا يتغير</numerusform>
            <numerusform>%n شيء يتغير</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change is not known</source>
        <translation>لا يُعرف ما الذي قد يتغير</translation>
    </message>
    <message>
        <source>Reads each INPUT into FILE, which is created if it is missing; otherwise all of it is one step that can be undone. “-” is standard input. Formats are told by content. Prints what arrived, what was put right, what had to be left behind, and what the inputs ask, with the answer that was taken. When anything is wrong with an input, nothing is changed.</source>
        <translation>يقرأ كل INPUT إلى FILE، ويُنشأ FILE إن لم يكن موجودًا؛ وإلا كان ذلك كله خطوة واحدة يمكن التراجع عنها. والعلامة «-» هي الدخل القياسي. تُعرف التنسيقات من المحتوى. يطبع ما وصل وما صُحّح وما لزم تركه، وما تسأل عنه المدخلات مع الإجابة التي أُخذ بها. وإن كان في أحد المدخلات خطأ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Answers what inputs ask, such as which attribute is the text of a claim; may be given several times. Without it the guess is taken that the report names.</source>
        <translation>يجيب عما تسأل عنه المدخلات، مثل أي سمة هي نص الادعاء؛ ويمكن ذكره عدة مرات. ومن دونه يؤخذ بالتخمين الذي يذكره التقرير.</translation>
    </message>
    <message>
        <source>Claims with the same words as one that is there, and stakeholders with the same name, become that one.</source>
        <translation>الادعاءات التي لها كلمات ادعاء موجود، والأطراف المعنية التي لها اسم طرف موجود، تصبح هي ذلك الموجود.</translation>
    </message>
    <message>
        <source>Makes a topic of each INPUT, so that a corpus can be told apart on the map.</source>
        <translation>يجعل من كل INPUT موضوعًا، فيمكن تمييز المدونات النصية على الخريطة.</translation>
    </message>
    <message>
        <source>Leaves out inputs that cannot be read, says why, and ends with status 1.</source>
        <translation>يترك المدخلات التي تتعذر قراءتها، ويذكر السبب، وينتهي بالحالة 1.</translation>
    </message>
    <message>
        <source>Tells strengths from 0 to 1 too, by %1.</source>
        <translation>يذكر أيضًا القوى من 0 إلى 1، بحسب %1.</translation>
    </message>
    <message>
        <source>Why, judged cautiously:</source>
        <translation>السبب، بحكم حذر:</translation>
    </message>
    <message numerus="yes">
        <source>From there %n thing(s) stand otherwise, judged cautiously:</source>
        <translation>
            <numerusform>من هناك لا يختلف شيء، بحكم حذر:</numerusform>
            <numerusform>من هناك يختلف حال شيء واحد، بحكم حذر:</numerusform>
            <numerusform>من هناك يختلف حال شيئين، بحكم حذر:</numerusform>
            <numerusform>من هناك يختلف حال %n أشياء، بحكم حذر:</numerusform>
            <numerusform>من هناك يختلف حال %n شيئًا، بحكم حذر:</numerusform>
            <numerusform>من هناك يختلف حال %n شيء، بحكم حذر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That flips %n thing(s), judged cautiously:</source>
        <translation>
            <numerusform>هذا لا يقلب شيئًا، بحكم حذر:</numerusform>
            <numerusform>هذا يقلب شيئًا واحدًا، بحكم حذر:</numerusform>
            <numerusform>هذا يقلب شيئين، بحكم حذر:</numerusform>
            <numerusform>هذا يقلب %n أشياء، بحكم حذر:</numerusform>
            <numerusform>هذا يقلب %n شيئًا، بحكم حذر:</numerusform>
            <numerusform>هذا يقلب %n شيء، بحكم حذر:</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged cautiously, nothing stands otherwise by that.</source>
        <translation>بحكم حذر، لا يختلف حال شيء بذلك.</translation>
    </message>
    <message>
        <source>Name %1.</source>
        <translation>اذكر %1.</translation>
    </message>
    <message>
        <source>%1 was left out:</source>
        <translation>تُرك %1:</translation>
    </message>
    <message>
        <source>Asked: %1 (--choose %2=%3)</source>
        <translation>السؤال: %1 (‎--choose %2=%3)</translation>
    </message>
    <message>
        <source>%1 is no choice.</source>
        <translation>%1 ليس اختيارًا.</translation>
    </message>
    <message>
        <source>Choices are written as --choose KEY=VALUE.</source>
        <translation>تُكتب الاختيارات بالصورة ‎--choose KEY=VALUE.</translation>
    </message>
    <message>
        <source>No input asks for %1.</source>
        <translation>لا يسأل أي مدخل عن %1.</translation>
    </message>
    <message>
        <source>These inputs ask for nothing.</source>
        <translation>لا تسأل هذه المدخلات عن شيء.</translation>
    </message>
    <message>
        <source>What they ask for is %1.</source>
        <translation>ما تسأل عنه هو %1.</translation>
    </message>
    <message>
        <source>The answers are %1.</source>
        <translation>الإجابات هي %1.</translation>
    </message>
    <message>
        <source>Writes a report of a debate to read and to hand in.</source>
        <translation>يكتب تقريرًا عن نقاش، يُقرأ ويُسلَّم.</translation>
    </message>
    <message>
        <source>Writes, question by question, the options, the strongest reasons and objections with their quotations, who is for and against, and what is settled; then the review&apos;s findings, the method, the bibliography and the map. OUT is a web page (.html), a PDF (.pdf), an OpenDocument text (.odt) or Markdown (.md, with the map beside it as .map.svg). The same input gives the same bytes. What was cut is said in it and on standard error.</source>
        <translation>يكتب، سؤالًا سؤالًا، الخيارات وأقوى الأسباب والاعتراضات مع اقتباساتها ومن المؤيد ومن المعارض وما هو محسوم؛ ثم مآخذ المراجعة والمنهج والمراجع والخريطة. وOUT صفحة وِب (‎.html) أو PDF (‎.pdf) أو نص OpenDocument (‎.odt) أو Markdown (‎.md، والخريطة بجانبه في ‎.map.svg). المدخل نفسه يعطي البايتات نفسها. وما اقتُطع يُذكر فيه وفي خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>html, pdf, odt or md; told by OUT&apos;s suffix when left out.</source>
        <translation>html أو pdf أو odt أو md؛ وإن تُرك فيُعرف من لاحقة OUT.</translation>
    </message>
    <message>
        <source>Only this question, by its id or its text; may be given several times.</source>
        <translation>هذا السؤال فقط، بمعرّفه أو بنصه؛ ويمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>How references are written: apa (when left out), chicago or harvard.</source>
        <translation>كيف تُكتب المراجع: apa (إن لم يُذكر) أو chicago أو harvard.</translation>
    </message>
    <message>
        <source>What stands, by grounded (when left out), complete, preferred, stable, semi-stable, stage or ideal; none does not judge.</source>
        <translation>ما يصمد بحسب grounded (إن لم يُذكر) أو complete أو preferred أو stable أو semi-stable أو stage أو ideal؛ ومع none لا يُحكم.</translation>
    </message>
    <message>
        <source>How strength is computed: df-quad (when left out), quadratic-energy, euler, h-categoriser; none orders reasons by what bears on them.</source>
        <translation>كيف تُحسب القوة: df-quad (إن لم يُذكر) أو quadratic-energy أو euler أو h-categoriser؛ ومع none تُرتَّب الأسباب بحسب ما ينصبّ عليها.</translation>
    </message>
    <message>
        <source>a4 (when left out) or letter.</source>
        <translation>a4 (إن لم يُذكر) أو letter.</translation>
    </message>
    <message>
        <source>What the report&apos;s own words are in, such as en (when left out), de or ar.</source>
        <translation>لغة كلمات التقرير نفسه، مثل en (إن لم تُذكر) أو de أو ar.</translation>
    </message>
    <message>
        <source>Leaves out the map.</source>
        <translation>يترك الخريطة.</translation>
    </message>
    <message>
        <source>Leaves out the findings of the review.</source>
        <translation>يترك مآخذ المراجعة.</translation>
    </message>
    <message>
        <source>Leaves out who is for and against.</source>
        <translation>يترك ذكر من المؤيد ومن المعارض.</translation>
    </message>
    <message>
        <source>The name %1 does not say which form to write.</source>
        <translation>لا يدل الاسم %1 على الصيغة التي تُكتب.</translation>
    </message>
    <message>
        <source>There is no form %1.</source>
        <translation>لا توجد صيغة %1.</translation>
    </message>
    <message>
        <source>The forms are %1; add --to FORM.</source>
        <translation>الصيغ هي %1؛ أضف ‎--to FORM.</translation>
    </message>
    <message>
        <source>The report and what is said of it cannot both go to standard output.</source>
        <translation>لا يمكن أن يذهب التقرير وما يقال عنه معًا إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>Name grounded, complete, preferred, stable, semi-stable, stage or ideal, or none.</source>
        <translation>اذكر grounded أو complete أو preferred أو stable أو semi-stable أو stage أو ideal، أو none.</translation>
    </message>
    <message>
        <source>Name one of %1, or none.</source>
        <translation>اذكر واحدًا من %1، أو none.</translation>
    </message>
    <message>
        <source>There is no paper %1.</source>
        <translation>لا يوجد ورق %1.</translation>
    </message>
    <message>
        <source>The papers are %1.</source>
        <translation>أنواع الورق هي %1.</translation>
    </message>
    <message>
        <source>What belongs beside a file is left out on standard output.</source>
        <translation>ما مكانه بجانب الملف يُترك عند الكتابة إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>Reports are not there in the language %1.</source>
        <translation>لا تتوفر التقارير باللغة %1.</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>reading of reasons</source>
        <translation>قراءة الأسباب</translation>
    </message>
    <message>
        <source>further data</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>The debate that takes it in keeps its own %1; what the input says there was left out.</source>
        <translation>النقاش الذي يستقبله يحتفظ بما لديه: %1؛ وتُرك ما يذكره المدخل هناك.</translation>
    </message>
    <message>
        <source>It has the words of a claim that was there, and became that one.</source>
        <translation>له كلمات ادعاء كان موجودًا، فصار هو ذلك الادعاء.</translation>
    </message>
    <message>
        <source>It has the name of a stakeholder that was there, and became that one.</source>
        <translation>له اسم طرف معني كان موجودًا، فصار هو ذلك الطرف.</translation>
    </message>
    <message>
        <source>Between these claims there was such a reason or objection already.</source>
        <translation>كان بين هذه الادعاءات سبب أو اعتراض كهذا بالفعل.</translation>
    </message>
    <message>
        <source>Import into a new debate instead.</source>
        <translation>استورد في نقاش جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (الجزء %2 من %3)</translation>
    </message>
    <message>
        <source>The map is empty.</source>
        <translation>الخريطة فارغة.</translation>
    </message>
    <message>
        <source>The map has %1 cards, too many for pages that can be read. Export it as SVG or PDF.</source>
        <translation>في الخريطة %1 من البطاقات، وهي أكثر مما تتسع له صفحات مقروءة. صدّرها بتنسيق SVG أو PDF.</translation>
    </message>
    <message>
        <source>A part of the map</source>
        <translation>جزء من الخريطة</translation>
    </message>
    <message>
        <source>Cards outside of the areas</source>
        <translation>بطاقات خارج المساحات</translation>
    </message>
    <message>
        <source>The map is shown as a whole only; its parts would take too many pages.</source>
        <translation>تُعرض الخريطة كاملة فقط؛ فأجزاؤها تحتاج إلى صفحات كثيرة جدًّا.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>تعذر بدء ملف PDF.</translation>
    </message>
    <message>
        <source>One file that every browser opens without a network; it folds and searches.</source>
        <translation>ملف واحد يفتحه كل متصفح بلا شبكة؛ وفيه طيّ وبحث.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print and to hand in, with contents, bookmarks and the map.</source>
        <translation>صفحات للطباعة والتسليم، فيها المحتويات والإشارات المرجعية والخريطة.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice or Word, with styles to change.</source>
        <translation>لمتابعة الكتابة في LibreOffice أو Word، بأنماط تنسيق يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text for Pandoc and for repositories; the map is a file beside it.</source>
        <translation>نص عادي من أجل Pandoc والمستودعات؛ والخريطة ملف بجانبه.</translation>
    </message>
    <message>
        <source>The map has %1 cards, too many for a report. Export it as SVG or PDF.</source>
        <translation>في الخريطة %1 من البطاقات، وهي أكثر مما يتسع له تقرير. صدّرها بتنسيق SVG أو PDF.</translation>
    </message>
    <message>
        <source>The map is not in a report on standard output; “counterpoint export FILE -o map.svg” writes it.</source>
        <translation>الخريطة ليست في تقرير على الخرج القياسي؛ والأمر «counterpoint export FILE -o map.svg» يكتبها.</translation>
    </message>
    <message>
        <source>The table has more than 1,000 columns or 10 million cells.</source>
        <translation>في الجدول أكثر من 1,000 عمود أو 10 ملايين خلية.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>قسّمه إلى عدة جداول.</translation>
    </message>
    <message>
        <source>A folder of tables, one for each kind of record; leaves out texts, the places of quotations, and hops.</source>
        <translation>مجلد جداول، جدول لكل نوع من القيود؛ ويترك النصوص ومواضع الاقتباسات والإحالات.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>جداول (CSV)</translation>
    </message>
    <message>
        <source>A row without words was left out.</source>
        <translation>تُرك صف بلا كلمات.</translation>
    </message>
    <message>
        <source>%1 says nothing without the claim that it is about.</source>
        <translation>لا معنى لـ %1 من دون الادعاء الذي يخصّه.</translation>
    </message>
    <message>
        <source>%1 is neither a reason nor an objection; how the claim bears on another was left out.</source>
        <translation>%1 ليس سببًا ولا اعتراضًا؛ فتُرك ما ينصبّ به الادعاء على غيره.</translation>
    </message>
    <message>
        <source>It is not said whether %1 is a reason or an objection; it is read as a reason.</source>
        <translation>لم يُذكر هل %1 سبب أم اعتراض؛ فقُرئ على أنه سبب.</translation>
    </message>
    <message>
        <source>A row was left out, because it has more cells than there are columns.</source>
        <translation>تُرك صف لأن خلاياه أكثر من الأعمدة.</translation>
    </message>
    <message>
        <source>%1 is no weight from 0 to 1 and was left out.</source>
        <translation>%1 ليس وزنًا من 0 إلى 1، فتُرك.</translation>
    </message>
    <message>
        <source>%1 is no date that is known here and was left out.</source>
        <translation>%1 ليس تاريخًا معروفًا هنا، فتُرك.</translation>
    </message>
    <message>
        <source>A row was left out, because an earlier row is about the same: %1.</source>
        <translation>تُرك صف لأن صفًا سابقًا يخصّ الشيء نفسه: %1.</translation>
    </message>
    <message>
        <source>The column %1 was left out; rows that say something there: %2.</source>
        <translation>تُرك العمود %1؛ الصفوف التي تذكر فيه شيئًا: %2.</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>a person or an organisation</source>
        <translation>شخص أو منظمة</translation>
    </message>
    <message>
        <source>a statement: who says what</source>
        <translation>تصريح: من يقول ماذا</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>the claim it answers</source>
        <translation>الادعاء الذي يجيب عنه</translation>
    </message>
    <message>
        <source>whether it is for or against that claim</source>
        <translation>هل هو مع ذلك الادعاء أم ضده</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>the topic around it</source>
        <translation>الموضوع الذي يضمّه</translation>
    </message>
    <message>
        <source>tags, divided by “;”</source>
        <translation>الوسوم، تفصل بينها «;»</translation>
    </message>
    <message>
        <source>weight from 0 to 1</source>
        <translation>الوزن من 0 إلى 1</translation>
    </message>
    <message>
        <source>the claim it is about</source>
        <translation>الادعاء الذي يخصّه</translation>
    </message>
    <message>
        <source>the reason or objection it undercuts</source>
        <translation>السبب أو الاعتراض الذي يطعن فيه</translation>
    </message>
    <message>
        <source>the reason or objection in words</source>
        <translation>نص السبب أو الاعتراض</translation>
    </message>
    <message>
        <source>a reason for the claim</source>
        <translation>سبب للادعاء</translation>
    </message>
    <message>
        <source>an objection to the claim</source>
        <translation>اعتراض على الادعاء</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>النمط الحجاجي</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>من يقوله</translation>
    </message>
    <message>
        <source>role of who says it</source>
        <translation>صفة من يقوله</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>مع أو ضد</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>credibility from 1 to 6</source>
        <translation>المصداقية من 1 إلى 6</translation>
    </message>
    <message>
        <source>type</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>authors, divided by “;”</source>
        <translation>المؤلفون، تفصل بينهم «;»</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>journal, newspaper or book</source>
        <translation>الدورية أو الصحيفة أو الكتاب</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان الوِب</translation>
    </message>
    <message>
        <source>address of an archived copy</source>
        <translation>عنوان نسخة مؤرشفة</translation>
    </message>
    <message>
        <source>date of access</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>reliability from A to F</source>
        <translation>الموثوقية من A إلى F</translation>
    </message>
    <message>
        <source>other names, divided by “;”</source>
        <translation>الأسماء البديلة، تفصل بينها «;»</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>ما ينتمي إليه</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>الحروف الأولى</translation>
    </message>
    <message>
        <source>A row without a reason or an objection brings its claim alone.</source>
        <translation>صف بلا سبب ولا اعتراض لا يأتي إلا بادعائه.</translation>
    </message>
    <message>
        <source>%1 is no reliability from A to F and was left out.</source>
        <translation>%1 ليس درجة موثوقية من A إلى F، فتُرك.</translation>
    </message>
    <message>
        <source>%1 is read as a group.</source>
        <translation>قُرئ %1 على أنه مجموعة.</translation>
    </message>
    <message>
        <source>A row without a claim was left out.</source>
        <translation>تُرك صف بلا ادعاء.</translation>
    </message>
    <message>
        <source>%1 is no credibility from 1 to 6 and was left out.</source>
        <translation>%1 ليس درجة مصداقية من 1 إلى 6، فتُرك.</translation>
    </message>
    <message>
        <source>%1 is read as an unclear stance.</source>
        <translation>قُرئ %1 على أنه موقف غير واضح.</translation>
    </message>
    <message>
        <source>%1 is no role that is known here and was left out.</source>
        <translation>%1 ليس صفة معروفة هنا، فتُرك.</translation>
    </message>
    <message>
        <source>nothing; leave it out</source>
        <translation>لا شيء؛ يُترك</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>كل صف هو</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>No column of the table is known to hold this: %1.</source>
        <translation>لا يُعرف في الجدول عمود يحتوي على هذا: %1.</translation>
    </message>
    <message>
        <source>Say which one does; on the command line, for example, with --choose %1=%2.</source>
        <translation>اذكر أي عمود يحتوي عليه؛ وفي سطر الأوامر، مثلًا، بالخيار ‎--choose %1=%2.</translation>
    </message>
    <message>
        <source>No row has %1; it came to be by this name alone.</source>
        <translation>ليس لـ %1 صف؛ فأُنشئ من هذا الاسم وحده.</translation>
    </message>
    <message>
        <source>Characters that CSV cannot hold became U+FFFD; cells: %1.</source>
        <translation>استُبدلت بالحروف التي لا يقبلها CSV العلامة U+FFFD؛ الخلايا: %1.</translation>
    </message>
    <message>
        <source>A table has the main parts of a bibliographic record only; records that have more: %1.</source>
        <translation>ليس في الجدول إلا الأجزاء الرئيسية من السجل الببليوغرافي؛ السجلات التي فيها أكثر من ذلك: %1.</translation>
    </message>
    <message>
        <source>Tags that no claim has are left out: %1.</source>
        <translation>الوسوم المتروكة لأن لا ادعاء يحملها: %1.</translation>
    </message>
    <message>
        <source>The map of what this report tells</source>
        <translation>خريطة ما يذكره هذا التقرير</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرهم</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>المآخذ بحسب النوع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>It keeps to the essentials: for each side of an option the strongest %1 reasons or objections, with one quotation and the strongest reply each.</source>
        <translation>يقتصر على الأساسيات: أقوى %1 من الأسباب أو الاعتراضات لكل جانب من كل خيار، مع اقتباس واحد وأقوى رد لكلٍّ منها.</translation>
    </message>
    <message>
        <source>Of %1 claims it tells %2, and of %3 statements with a quotation %4; a report of everything has the rest.</source>
        <translation>من الادعاءات (%1) يذكر %2، ومن التصريحات التي لها اقتباس (%3) يذكر %4؛ والباقي في تقرير نطاقه «كل شيء».</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <source>The strongest reasons and objections of each option with their best quotation, positions and findings in short: to hand in.</source>
        <translation>أقوى الأسباب والاعتراضات لكل خيار مع أفضل اقتباس لكلٍّ منها، والمواقف والمآخذ باختصار: للتسليم.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Every claim and every quotation: to look things up.</source>
        <translation>كل ادعاء وكل اقتباس: للرجوع إليها عند الحاجة.</translation>
    </message>
    <message>
        <source>essentials (when left out): the strongest of each side with its best quotation, the rest in short; everything: every claim and quotation.</source>
        <translation>essentials (إن لم يُذكر): أقوى ما في كل جانب مع أفضل اقتباس له، والباقي باختصار؛ everything: كل ادعاء وكل اقتباس.</translation>
    </message>
    <message>
        <source>There is no extent %1.</source>
        <translation>لا يوجد نطاق %1.</translation>
    </message>
    <message>
        <source>The extents are %1.</source>
        <translation>النطاقات هي %1.</translation>
    </message>
    <message>
        <source>quoted above</source>
        <translation>اقتُبس أعلاه</translation>
    </message>
    <message>
        <source>Nothing that was written leads to these of the list %1; left out: %2.</source>
        <translation>لا شيء مما كُتب يؤدي إلى هذه من القائمة %1؛ المتروك: %2.</translation>
    </message>
    <message>
        <source>Of a text, only what statements quote is written; texts that say more: %1.</source>
        <translation>لا يُكتب من النص إلا ما تقتبسه التصريحات؛ النصوص التي تقول أكثر من ذلك: %1.</translation>
    </message>
    <message>
        <source>Of a source there is room for its title, authors, date and address alone.</source>
        <translation>لا متسع من المصدر إلا لعنوانه ومؤلفيه وتاريخه وعنوان الوِب.</translation>
    </message>
    <message>
        <source>Of a source there is room for its address and the archived one alone.</source>
        <translation>لا متسع من المصدر إلا لعنوان الوِب وعنوان نسخته المؤرشفة.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files.</source>
        <translation>لا متسع في مجلد الملفات المؤقتة.</translation>
    </message>
    <message>
        <source>A debate is not saved under a name of another format: %1.</source>
        <translation>لا يُحفظ النقاش باسم تنسيق آخر: %1.</translation>
    </message>
    <message>
        <source>Give it the suffix .debate; “counterpoint export” writes other formats.</source>
        <translation>استعمل اللاحقة ‎.debate؛ والأمر «counterpoint export» يكتب التنسيقات الأخرى.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>لم يصل شيء.</translation>
    </message>
    <message>
        <source>Records that were there already and were replaced: %1.</source>
        <translation>القيود التي كانت موجودة واستُبدلت: %1.</translation>
    </message>
    <message>
        <source>Records that were there already and are the same: %1.</source>
        <translation>القيود التي كانت موجودة وهي نفسها: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 inputs were read. Nothing in them is new.</source>
        <translation>قُرئ %1 من %2 من المدخلات. لا جديد فيها.</translation>
    </message>
    <message>
        <source>%1 of %2 inputs were read. New from all of them:</source>
        <translation>قُرئ %1 من %2 من المدخلات. الجديد منها كلها:</translation>
    </message>
    <message>
        <source>%1 is a debate, and no abstract framework.</source>
        <translation>%1 نقاش وليس إطارًا مجردًا.</translation>
    </message>
    <message>
        <source>“counterpoint export FILE -o OUT.af” makes one of it.</source>
        <translation>الأمر «counterpoint export FILE -o OUT.af» يصنع منه إطارًا.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no debate of Counterpoint&apos;s, whose “format” is “counterpoint”, nor of another program that it reads.</source>
        <translation>%1 نص JSON، لكنه ليس نقاشًا من Counterpoint قيمة «format» فيه «counterpoint»، ولا من برنامج آخر تمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 is a folder, no ordinary file.</source>
        <translation>%1 مجلد وليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>اذكر الملفات التي فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are marked for a node that is no statement in these words; they are quotations of nothing.</source>
        <translation>
            <numerusform>لا مقاطع محددة لعقدة ليست قولًا بهذه الكلمات.</numerusform>
            <numerusform>مقطع واحد محدد لعقدة ليست قولًا بهذه الكلمات؛ فهو اقتباس من لا شيء.</numerusform>
            <numerusform>مقطعان محددان لعقدة ليست قولًا بهذه الكلمات؛ فهما اقتباسان من لا شيء.</numerusform>
            <numerusform>%n مقاطع محددة لعقدة ليست قولًا بهذه الكلمات؛ فهي اقتباسات من لا شيء.</numerusform>
            <numerusform>%n مقطعًا محددًا لعقدة ليست قولًا بهذه الكلمات؛ فهي اقتباسات من لا شيء.</numerusform>
            <numerusform>%n مقطع محدد لعقدة ليست قولًا بهذه الكلمات؛ فهي اقتباسات من لا شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is called %1 is no list, as it is in AIF.</source>
        <translation>ما يسمى %1 ليس قائمة كما هو في AIF.</translation>
    </message>
    <message numerus="yes">
        <source>%n schemes are of a node that is not there, or have no id, and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي مخطط.</numerusform>
            <numerusform>مخطط واحد لعقدة غير موجودة أو بلا معرّف، فتُرك.</numerusform>
            <numerusform>مخططان لعقدة غير موجودة أو بلا معرّف، فتُركا.</numerusform>
            <numerusform>%n مخططات لعقدة غير موجودة أو بلا معرّف، فتُركت.</numerusform>
            <numerusform>%n مخططًا لعقدة غير موجودة أو بلا معرّف، فتُركت.</numerusform>
            <numerusform>%n مخطط لعقدة غير موجودة أو بلا معرّف، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants have no id, or that of another one, and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي مشارك.</numerusform>
            <numerusform>مشارك واحد بلا معرّف أو له معرّف غيره، فتُرك.</numerusform>
            <numerusform>مشاركان بلا معرّف أو لهما معرّف غيرهما، فتُركا.</numerusform>
            <numerusform>%n مشاركين بلا معرّف أو لهم معرّف غيرهم، فتُركوا.</numerusform>
            <numerusform>%n مشاركًا بلا معرّف أو لهم معرّف غيرهم، فتُركوا.</numerusform>
            <numerusform>%n مشارك بلا معرّف أو لهم معرّف غيرهم، فتُركوا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions have another time or source besides the first, which is left out.</source>
        <translation>
            <numerusform>لا أفعال قولية لها وقت آخر أو مصدر آخر.</numerusform>
            <numerusform>فعل قولي واحد له وقت أو مصدر آخر غير الأول، فتُرك.</numerusform>
            <numerusform>فعلان قوليان لهما وقت أو مصدر آخر غير الأول، فتُرك.</numerusform>
            <numerusform>%n أفعال قولية لها وقت أو مصدر آخر غير الأول، فتُرك.</numerusform>
            <numerusform>%n فعلًا قوليًا لها وقت أو مصدر آخر غير الأول، فتُرك.</numerusform>
            <numerusform>%n فعل قولي لها وقت أو مصدر آخر غير الأول، فتُرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations lose their note or their identifier.</source>
        <translation>
            <numerusform>لا اقتباس يفقد ملاحظته أو معرّفه.</numerusform>
            <numerusform>اقتباس واحد يفقد ملاحظته أو معرّفه.</numerusform>
            <numerusform>اقتباسان يفقدان ملاحظتهما أو معرّفهما.</numerusform>
            <numerusform>%n اقتباسات تفقد ملاحظاتها أو معرّفاتها.</numerusform>
            <numerusform>%n اقتباسًا تفقد ملاحظاتها أو معرّفاتها.</numerusform>
            <numerusform>%n اقتباس تفقد ملاحظاتها أو معرّفاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conclusion is missing: a numbered line below a line of hyphens.</source>
        <translation>النتيجة ناقصة: سطر مرقّم تحت سطر من الشرطات.</translation>
    </message>
    <message>
        <source>An inference can use only lines above its conclusion; other numbers were left out.</source>
        <translation>لا يستعمل الاستدلال إلا الأسطر التي فوق نتيجته؛ وتُركت الأرقام الأخرى.</translation>
    </message>
    <message>
        <source>A relation of %1 to itself was left out.</source>
        <translation>تُركت علاقة %1 بنفسه.</translation>
    </message>
    <message>
        <source>There is no title between the brackets; until there is one, the last one holds.</source>
        <translation>لا عنوان بين القوسين؛ ويبقى الأخير ساريًا حتى يُكتب واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n records lose the identifier they came with.</source>
        <translation>
            <numerusform>لا سجل يفقد المعرّف الذي جاء به.</numerusform>
            <numerusform>سجل واحد يفقد المعرّف الذي جاء به.</numerusform>
            <numerusform>سجلان يفقدان المعرّف الذي جاءا به.</numerusform>
            <numerusform>%n سجلات تفقد المعرّف الذي جاءت به.</numerusform>
            <numerusform>%n سجلًا تفقد المعرّف الذي جاءت به.</numerusform>
            <numerusform>%n سجل تفقد المعرّف الذي جاءت به.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 is another source’s already; here it became %2.</source>
        <translation>المفتاح %1 لمصدر آخر بالفعل؛ فصار هنا %2.</translation>
    </message>
    <message>
        <source>The statement says that an argument does not apply; what else it says is left out.</source>
        <translation>تقول العبارة إن حجة لا تنطبق؛ وتُرك ما تقوله غير ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n elements within texts are left out; their words stay.</source>
        <translation>
            <numerusform>لم يُترك أي عنصر داخل النصوص.</numerusform>
            <numerusform>تُرك عنصر واحد داخل النصوص؛ وبقيت كلماته.</numerusform>
            <numerusform>تُرك عنصران داخل النصوص؛ وبقيت كلماتهما.</numerusform>
            <numerusform>تُركت %n عناصر داخل النصوص؛ وبقيت كلماتها.</numerusform>
            <numerusform>تُرك %n عنصرًا داخل النصوص؛ وبقيت كلماتها.</numerusform>
            <numerusform>تُرك %n عنصر داخل النصوص؛ وبقيت كلماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premises that hold until somebody questions them became ordinary ones.</source>
        <translation>
            <numerusform>لا مقدمات تصح حتى يشكك فيها أحد.</numerusform>
            <numerusform>مقدمة واحدة تصح حتى يشكك فيها أحد صارت مقدمة عادية.</numerusform>
            <numerusform>مقدمتان تصحان حتى يشكك فيهما أحد صارتا عاديتين.</numerusform>
            <numerusform>%n مقدمات تصح حتى يشكك فيها أحد صارت عادية.</numerusform>
            <numerusform>%n مقدمة تصح حتى يشكك فيها أحد صارت عادية.</numerusform>
            <numerusform>%n مقدمة تصح حتى يشكك فيها أحد صارت عادية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is written in a form that Carneades does not have, and is left out.</source>
        <translation>هذا مكتوب بصيغة ليست في Carneades، فتُرك.</translation>
    </message>
    <message>
        <source>Attributes of further graphs, and of subgraphs that are no clusters, have no place: %1.</source>
        <translation>لا مكان لسمات المخططات الأخرى والمخططات الفرعية التي ليست عناقيد: %1.</translation>
    </message>
    <message>
        <source>Something can be in one topic; a further one was left out.</source>
        <translation>يكون الشيء في موضوع واحد؛ وتُرك موضوع آخر.</translation>
    </message>
    <message>
        <source>Further attributes of questions have no place: %1.</source>
        <translation>لا مكان لسمات أخرى للأسئلة: %1.</translation>
    </message>
    <message>
        <source>Further attributes of lines from premises, or to conclusions, questions and topics, have no place: %1.</source>
        <translation>لا مكان لسمات أخرى لخطوط من المقدمات أو إلى النتائج والأسئلة والموضوعات: %1.</translation>
    </message>
    <message>
        <source>A second value of %1 was left out.</source>
        <translation>تُركت قيمة ثانية لـ %1.</translation>
    </message>
    <message>
        <source>Texts that belong to no graph, node or line were left out: %1.</source>
        <translation>تُركت نصوص لا تنتمي إلى مخطط ولا عقدة ولا خط: %1.</translation>
    </message>
    <message>
        <source>Nothing refers to this source, which was left out: %1</source>
        <translation>لا شيء يحيل إلى هذا المصدر، فتُرك: %1</translation>
    </message>
    <message>
        <source>What is said under %1 has no place here; left out: %2.</source>
        <translation>ما يرد تحت %1 لا مكان له هنا؛ وقد تُرك: %2.</translation>
    </message>
    <message>
        <source>A comment is left out.</source>
        <translation>تُرك تعليق.</translation>
    </message>
    <message>
        <source>A question has no room for what else it says.</source>
        <translation>لا مكان في السؤال لما يقوله غير ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts stay, but not the files they were taken from.</source>
        <translation>
            <numerusform>لا نصوص بقيت بلا ملفاتها.</numerusform>
            <numerusform>بقي نص واحد دون الملف الذي أُخذ منه.</numerusform>
            <numerusform>بقي نصان دون الملفين اللذين أُخذا منهما.</numerusform>
            <numerusform>بقيت %n نصوص دون الملفات التي أُخذت منها.</numerusform>
            <numerusform>بقي %n نصًا دون الملفات التي أُخذت منها.</numerusform>
            <numerusform>بقي %n نص دون الملفات التي أُخذت منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values called %1 are left out.</source>
        <translation>تُركت القيم المسماة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations come more than once and were taken once.</source>
        <translation>
            <numerusform>لا تعليقات توضيحية مكررة.</numerusform>
            <numerusform>تعليق توضيحي واحد يرد أكثر من مرة، فأُخذ مرة واحدة.</numerusform>
            <numerusform>تعليقان توضيحيان يردان أكثر من مرة، فأُخذ كل منهما مرة واحدة.</numerusform>
            <numerusform>%n تعليقات توضيحية ترد أكثر من مرة، فأُخذ كل منها مرة واحدة.</numerusform>
            <numerusform>%n تعليقًا توضيحيًا ترد أكثر من مرة، فأُخذ كل منها مرة واحدة.</numerusform>
            <numerusform>%n تعليق توضيحي ترد أكثر من مرة، فأُخذ كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations left out: %1.</source>
        <translation>اقتباسات تُركت: %1.</translation>
    </message>
    <message>
        <source>Notes left out: %1.</source>
        <translation>ملاحظات تُركت: %1.</translation>
    </message>
    <message>
        <source>Further quotations</source>
        <translation>اقتباسات أخرى</translation>
    </message>
    <message>
        <source>No statement rests on these.</source>
        <translation>لا قول يستند إلى هذه.</translation>
    </message>
    <message>
        <source>%1 was written, but what is there now is not what was saved.</source>
        <translation>كُتب %1، لكن ما يوجد هناك الآن ليس ما حُفظ.</translation>
    </message>
    <message>
        <source>The disk may be failing, or another program wrote there too. Your changes are kept: save them somewhere else.</source>
        <translation>ربما يكون القرص تالفًا، أو كتب برنامج آخر هناك أيضًا. تغييراتك محفوظة: احفظها في مكان آخر.</translation>
    </message>
    <message>
        <source>Letters that no font of this machine has, and that are boxes therefore: %1.</source>
        <translation>أحرف لا يملكها أي خط على هذا الجهاز، فصارت مربعات: %1.</translation>
    </message>
    <message>
        <source>A claim is not lost with its reasons: only objections count against it</source>
        <translation>لا يسقط الادعاء بسقوط أسبابه: لا يُحسب ضده إلا الاعتراضات</translation>
    </message>
    <message>
        <source>Who holds the premises has to hold the conclusion (deductive support)</source>
        <translation>من يتبنى المقدمات يلزمه أن يتبنى النتيجة (دعم استنباطي)</translation>
    </message>
    <message>
        <source>A claim with reasons stands only while one of them holds (necessary support)</source>
        <translation>الادعاء الذي له أسباب لا يصمد إلا ما دام أحدها يثبت (دعم ضروري)</translation>
    </message>
    <message>
        <source>A claim stands only on a reason that holds, or where somebody is quoted for it (evidential support)</source>
        <translation>لا يصمد الادعاء إلا بسبب يثبت، أو حيث يُقتبس أحد في تأييده (دعم بالأدلة)</translation>
    </message>
    <message>
        <source>The address of a link is left out, as no claim is there to lean on it: %1</source>
        <translation>حُذف عنوان رابط، إذ لا ادعاء هناك يستند إليه: %1</translation>
    </message>
    <message>
        <source>The same names lead to other topics, with which these become one: %1.</source>
        <translation>الأسماء نفسها تؤدي إلى مواضيع أخرى تندمج معها هذه: %1.</translation>
    </message>
    <message>
        <source>Which claims stand was computed by %1. How reasons were read: %2. “Stands” means: accepted whatever one thinks of what is open; “falls”: answered by something that stands; everything else is not settled by what is in this map. It is a judgement of the map, not of the world.</source>
        <translation>حُسب أي الادعاءات يصمد بحسب %1. كيف قُرئت الأسباب: %2. «يصمد» تعني: مقبول مهما كان الرأي فيما هو مفتوح؛ و«يسقط»: يرد عليه شيء يصمد؛ وكل ما عدا ذلك لا يحسمه ما في هذه الخريطة. وهو حكم على الخريطة، لا على العالم.</translation>
    </message>
    <message>
        <source>The window could not be opened: %1.</source>
        <translation>تعذّر فتح النافذة: %1.</translation>
    </message>
    <message>
        <source>Its program, counterpoint-window, belongs to this installation; install Counterpoint once more.</source>
        <translation>برنامجها counterpoint-window جزء من هذا التثبيت؛ أعد تثبيت Counterpoint.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;الألوان:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>%1, as the desktop</source>
        <translation>%1، مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Reduce &amp;motion: nothing glides or fades</source>
        <translation>تقليل الحركة: لا &amp;شيء ينزلق أو يتلاشى</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>&amp;Save files by themselves shortly after each change</source>
        <translation>حفظ الملفات تلقائيًا &amp;بعد كل تغيير بقليل</translation>
    </message>
    <message>
        <source>&amp;Reopen the files of last time when starting</source>
        <translation>&amp;فتح ملفات المرة السابقة عند بدء التشغيل</translation>
    </message>
    <message>
        <source>Edits are kept on this machine at once, with or without saving; a crash loses none of them.</source>
        <translation>يُحتفظ بالتعديلات على هذا الجهاز فورًا، مع الحفظ أو من دونه؛ وإن تعطل البرنامج لم يضع منها شيء.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard S&amp;hortcuts…</source>
        <translation>اختصارات &amp;لوحة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>تع&amp;يين</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إع&amp;ادة التعيين</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>ابحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Search Commands and Keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Commands and Their Keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>إعادة تعيين ا&amp;لكل</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>مفاتيح &amp;جديدة:</translation>
    </message>
    <message>
        <source>New Keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>%1 already has the keys %2. Give it other ones first.</source>
        <translation>للأمر %1 المفاتيح %2 بالفعل. أعطه مفاتيح أخرى أولًا.</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>ليست له مفاتيح الآن.</translation>
    </message>
    <message>
        <source>The keys are %1 now.</source>
        <translation>المفاتيح الآن هي %1.</translation>
    </message>
    <message>
        <source>%1 has the keys %2 now. Give it other ones first.</source>
        <translation>للأمر %1 المفاتيح %2 الآن. أعطه مفاتيح أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>SimilarList</name>
    <message>
        <source>Similar claims</source>
        <translation>ادعاءات متشابهة</translation>
    </message>
    <message>
        <source>Already there? Click, or Ctrl+Enter for the first:</source>
        <translation>موجود بالفعل؟ انقر عليه، أو اضغط Ctrl+Enter للأول:</translation>
    </message>
    <message>
        <source>Nearly the same is there already:</source>
        <translation>يوجد ما يكاد يماثله:</translation>
    </message>
</context>
<context>
    <name>SourceActions</name>
    <message>
        <source>&amp;Add Source…</source>
        <translation>إ&amp;ضافة مصدر…</translation>
    </message>
    <message>
        <source>Describe a work that is quoted or cited</source>
        <translation>وصف عمل يُقتبس منه أو يُستشهد به</translation>
    </message>
    <message>
        <source>&amp;Edit Source…</source>
        <translation>&amp;تعديل المصدر…</translation>
    </message>
    <message>
        <source>Change what is known of the chosen source, and grade it</source>
        <translation>تغيير ما يُعرف عن المصدر المختار، وتقييمه</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;قراءة</translation>
    </message>
    <message>
        <source>Open the text of the chosen source in the reader</source>
        <translation>فتح نص المصدر المختار في القارئ</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>فتح في ال&amp;متصفح</translation>
    </message>
    <message>
        <source>Hand the address of the chosen source to the browser; Counterpoint itself fetches nothing</source>
        <translation>تسليم عنوان المصدر المختار إلى المتصفح؛ وCounterpoint نفسه لا يجلب شيئًا</translation>
    </message>
    <message>
        <source>&amp;Delete Source</source>
        <translation>&amp;حذف المصدر</translation>
    </message>
    <message>
        <source>Delete the chosen sources and texts, with their hops</source>
        <translation>حذف المصادر والنصوص المختارة مع إحالاتها</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>&amp;Chicago</source>
        <translation>&amp;Chicago</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;Harvard</translation>
    </message>
    <message>
        <source>Copy the chosen source as a formatted reference</source>
        <translation>نسخ المصدر المختار مرجعًا منسّقًا</translation>
    </message>
    <message>
        <source>&amp;Pandoc Citation</source>
        <translation>إحالة &amp;Pandoc</translation>
    </message>
    <message>
        <source>Copy the citation key of the chosen source, with the page that is read</source>
        <translation>نسخ مفتاح الإحالة للمصدر المختار، مع الصفحة المقروءة</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Add &amp;Hop…</source>
        <translation>إضافة إ&amp;حالة…</translation>
    </message>
    <message>
        <source>Record that the passage or source at hand quotes, cites or repeats another</source>
        <translation>تسجيل أن المقطع أو المصدر الحالي يقتبس غيره أو يستشهد به أو يكرره</translation>
    </message>
    <message>
        <source>Check H&amp;op…</source>
        <translation>الت&amp;حقق من الإحالة…</translation>
    </message>
    <message>
        <source>Compare the two ends of the hop chosen in the trace, and say what came of looking it up</source>
        <translation>مقارنة طرفي الإحالة المختارة في التتبّع، وذكر نتيجة الرجوع إليها</translation>
    </message>
    <message>
        <source>Write the trace in sight as SVG</source>
        <translation>كتابة التتبّع الظاهر بتنسيق SVG</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>ال&amp;قارئ</translation>
    </message>
    <message>
        <source>Read the texts beside the map</source>
        <translation>قراءة النصوص بجانب الخريطة</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>ال&amp;مصادر</translation>
    </message>
    <message>
        <source>List the sources and their texts</source>
        <translation>سرد المصادر ونصوصها</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>المرا&amp;جعة</translation>
    </message>
    <message>
        <source>List what somebody should look at</source>
        <translation>سرد ما ينبغي أن ينظر فيه أحد</translation>
    </message>
    <message>
        <source>Read &amp;Quotation</source>
        <translation>قراءة الاق&amp;تباس</translation>
    </message>
    <message>
        <source>Open a quotation of the selected claim in the reader; again for the next one</source>
        <translation>فتح اقتباس للادعاء المحدد في القارئ؛ ومرة أخرى للاقتباس التالي</translation>
    </message>
    <message>
        <source>Tra&amp;ce</source>
        <translation>التت&amp;بّع</translation>
    </message>
    <message>
        <source>Show where the selected claim came from</source>
        <translation>إظهار من أين جاء الادعاء المحدد</translation>
    </message>
    <message>
        <source>Choose a source in the list of sources first.</source>
        <translation>اختر مصدرًا من قائمة المصادر أولًا.</translation>
    </message>
    <message>
        <source>The source has no address.</source>
        <translation>ليس للمصدر عنوان وِب.</translation>
    </message>
    <message>
        <source>Choose a source or a text in the list of sources first.</source>
        <translation>اختر مصدرًا أو نصًا من قائمة المصادر أولًا.</translation>
    </message>
    <message>
        <source>Delete Text</source>
        <translation>حذف النص</translation>
    </message>
    <message>
        <source>Delete Source</source>
        <translation>حذف المصدر</translation>
    </message>
    <message>
        <source>%1 is no web address that a browser could open.</source>
        <translation>%1 ليس عنوان وِب يستطيع متصفح فتحه.</translation>
    </message>
    <message>
        <source>No browser could be started. The address is in the source&apos;s form.</source>
        <translation>تعذر تشغيل متصفح. العنوان موجود في استمارة المصدر.</translation>
    </message>
    <message>
        <source>Choose a hop in the trace first: a line of its list, or a card that leads on.</source>
        <translation>اختر إحالة في التتبّع أولًا: سطرًا من قائمته، أو بطاقة تؤدي إلى غيرها.</translation>
    </message>
    <message>
        <source>No trace is drawn. Select a claim that somebody is on record as saying.</source>
        <translation>لا يوجد تتبّع مرسوم. حدد ادعاءً يُعرف أن أحدًا قاله.</translation>
    </message>
    <message>
        <source>Save Trace</source>
        <translation>حفظ التتبّع</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>صورة SVG (*.svg)</translation>
    </message>
    <message>
        <source>The trace was written to %1.</source>
        <translation>كُتب التتبّع في %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Save Trace as P&amp;icture…</source>
        <translation>حفظ التتبع &amp;صورةً…</translation>
    </message>
</context>
<context>
    <name>SourceDocks</name>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Show what somebody should look at</source>
        <translation>إظهار ما ينبغي أن ينظر فيه أحد</translation>
    </message>
    <message>
        <source>This claim has no quotation. Select a passage in the reader and attach it.</source>
        <translation>ليس لهذا الادعاء اقتباس. حدد مقطعًا في القارئ وأرفقه.</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>المحررون</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>المترجمون</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>المحاوِرون</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المرسَل إليهم</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>ظهر في</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة وِب</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>مقال صحيفة</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>مقال مجلة</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>مقال دورية علمية</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>ورقة مؤتمر</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>رسالة جامعية</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>حكم قضائي</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>خطاب أو رسالة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>كلمة ملقاة</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>بث</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>Texts and bibliographies (%1)</source>
        <translation>نصوص وببليوغرافيات (%1)</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Edit Source</source>
        <translation>تعديل المصدر</translation>
    </message>
    <message>
        <source>Add Source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>The work, and what is known of it</source>
        <translation>العمل، وما يُعرف عنه</translation>
    </message>
    <message>
        <source>The &amp;Work</source>
        <translation>ال&amp;عمل</translation>
    </message>
    <message>
        <source>&amp;Copies and Reliability</source>
        <translation>ال&amp;نسخ والموثوقية</translation>
    </message>
    <message>
        <source>&amp;Keep Changes</source>
        <translation>الا&amp;حتفاظ بالتغييرات</translation>
    </message>
    <message>
        <source>&amp;Add Source</source>
        <translation>إ&amp;ضافة المصدر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>الن&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;العنوان</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>2015, 2015-08 or 2015-08-11; ~ for about</source>
        <translation>2015 أو 2015-08 أو 2015-08-11؛ و~ تعني تقريبًا</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>عنوان ال&amp;وِب</translation>
    </message>
    <message>
        <source>A&amp;rchived copy</source>
        <translation>نسخة م&amp;ؤرشفة</translation>
    </message>
    <message>
        <source>Ca&amp;ptured on</source>
        <translation>تاريخ الالتقا&amp;ط</translation>
    </message>
    <message>
        <source>2015-08-11</source>
        <translation>2015-08-11</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Re&amp;liability</source>
        <translation>المو&amp;ثوقية</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>لما&amp;ذا</translation>
    </message>
    <message>
        <source>Graded &amp;by</source>
        <translation>قيّم&amp;ه</translation>
    </message>
    <message>
        <source>Graded &amp;on</source>
        <translation>تاريخ الت&amp;قييم</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>لا يُعرف تصحيح</translation>
    </message>
    <message>
        <source>Corrected by its publisher</source>
        <translation>صحّحه ناشره</translation>
    </message>
    <message>
        <source>Doubted by its publisher</source>
        <translation>شكّك فيه ناشره</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Corr&amp;ection</source>
        <translation>الت&amp;صحيح</translation>
    </message>
    <message>
        <source>W&amp;hat was said</source>
        <translation>ما الذي &amp;قيل</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Family name, given name; one a line</source>
        <translation>اسم العائلة، الاسم الأول؛ اسم في كل سطر</translation>
    </message>
    <message>
        <source>Perhaps the debate has it already: %1.</source>
        <translation>ربما كان في النقاش من قبل: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SourceImports</name>
    <message>
        <source>&amp;Paste Sources</source>
        <translation>&amp;لصق مصادر</translation>
    </message>
    <message>
        <source>Add the sources on the clipboard: BibTeX, BibLaTeX, RIS or CSL-JSON</source>
        <translation>إضافة المصادر التي في الحافظة: BibTeX أو BibLaTeX أو RIS أو CSL-JSON</translation>
    </message>
    <message>
        <source>Add &amp;Texts…</source>
        <translation>إضافة &amp;نصوص…</translation>
    </message>
    <message>
        <source>Add copies of texts, saved web pages, PDFs and bibliographies</source>
        <translation>إضافة نسخ من نصوص وصفحات وِب محفوظة وملفات PDF وببليوغرافيات</translation>
    </message>
    <message>
        <source>&amp;New Version of Text…</source>
        <translation>إ&amp;صدار جديد من النص…</translation>
    </message>
    <message>
        <source>Add a changed copy of the text that is read; its quotations follow</source>
        <translation>إضافة نسخة متغيّرة من النص المقروء؛ وتنتقل اقتباساته معها</translation>
    </message>
    <message>
        <source>The clipboard has no sources that are recognised: BibTeX, BibLaTeX, RIS or CSL-JSON.</source>
        <translation>ليس في الحافظة مصادر يُتعرّف عليها: BibTeX أو BibLaTeX أو RIS أو CSL-JSON.</translation>
    </message>
    <message>
        <source>Paste Sources</source>
        <translation>لصق مصادر</translation>
    </message>
    <message>
        <source>This is no bibliography that is recognised: BibTeX, BibLaTeX, RIS or CSL-JSON.</source>
        <translation>هذه ليست ببليوغرافيا يُتعرّف عليها: BibTeX أو BibLaTeX أو RIS أو CSL-JSON.</translation>
    </message>
    <message>
        <source>%1 is neither a bibliography nor a text to read.</source>
        <translation>%1 ليس ببليوغرافيا ولا نصًا للقراءة.</translation>
    </message>
    <message>
        <source>All of this is in the debate already.</source>
        <translation>كل هذا في النقاش من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks.</source>
        <translation>
            <numerusform>… ولا تنبيهات أخرى.</numerusform>
            <numerusform>… وتنبيه واحد آخر.</numerusform>
            <numerusform>… وتنبيهان آخران.</numerusform>
            <numerusform>… و%n تنبيهات أخرى.</numerusform>
            <numerusform>… و%n تنبيهًا آخر.</numerusform>
            <numerusform>… و%n تنبيه آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added.</source>
        <translation>
            <numerusform>لم يُضف أي مصدر.</numerusform>
            <numerusform>أُضيف مصدر واحد.</numerusform>
            <numerusform>أُضيف مصدران.</numerusform>
            <numerusform>أُضيفت %n مصادر.</numerusform>
            <numerusform>أُضيف %n مصدرًا.</numerusform>
            <numerusform>أُضيف %n مصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts added, each with its source.</source>
        <translation>
            <numerusform>لم يُضف أي نص.</numerusform>
            <numerusform>أُضيف نص واحد مع مصدره.</numerusform>
            <numerusform>أُضيف نصان، كلٌّ مع مصدره.</numerusform>
            <numerusform>أُضيفت %n نصوص، كلٌّ مع مصدره.</numerusform>
            <numerusform>أُضيف %n نصًا، كلٌّ مع مصدره.</numerusform>
            <numerusform>أُضيف %n نص، كلٌّ مع مصدره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new sources may be in the debate twice: %1.</source>
        <translation>
            <numerusform>لا مصادر جديدة قد تكون في النقاش مرتين: %1.</numerusform>
            <numerusform>مصدر واحد من المصادر الجديدة قد يكون في النقاش مرتين: %1.</numerusform>
            <numerusform>مصدران من المصادر الجديدة قد يكونان في النقاش مرتين: %1.</numerusform>
            <numerusform>%n من المصادر الجديدة قد تكون في النقاش مرتين: %1.</numerusform>
            <numerusform>%n من المصادر الجديدة قد تكون في النقاش مرتين: %1.</numerusform>
            <numerusform>%n من المصادر الجديدة قد تكون في النقاش مرتين: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>&amp;Merge Them</source>
        <translation>&amp;دمجها</translation>
    </message>
    <message>
        <source>Merge Sources</source>
        <translation>دمج المصادر</translation>
    </message>
    <message>
        <source>Add Texts</source>
        <translation>إضافة نصوص</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open the text that has changed in the reader first.</source>
        <translation>افتح النص الذي تغيّر في القارئ أولًا.</translation>
    </message>
    <message>
        <source>New Version of Text</source>
        <translation>إصدار جديد من النص</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Files</source>
        <translation>
            <numerusform>عدم إضافة ملفات</numerusform>
            <numerusform>إضافة ملف واحد</numerusform>
            <numerusform>إضافة ملفين</numerusform>
            <numerusform>إضافة %n ملفات</numerusform>
            <numerusform>إضافة %n ملفًا</numerusform>
            <numerusform>إضافة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>لا ملفات للقراءة…</numerusform>
            <numerusform>تجري قراءة ملف واحد…</numerusform>
            <numerusform>تجري قراءة ملفين…</numerusform>
            <numerusform>تجري قراءة %n ملفات…</numerusform>
            <numerusform>تجري قراءة %n ملفًا…</numerusform>
            <numerusform>تجري قراءة %n ملف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations added to the texts that are here.</source>
        <translation>
            <numerusform>لم يُضف أي اقتباس إلى النصوص الموجودة هنا.</numerusform>
            <numerusform>أُضيف اقتباس واحد إلى النصوص الموجودة هنا.</numerusform>
            <numerusform>أُضيف اقتباسان إلى النصوص الموجودة هنا.</numerusform>
            <numerusform>أُضيفت %n اقتباسات إلى النصوص الموجودة هنا.</numerusform>
            <numerusform>أُضيف %n اقتباسًا إلى النصوص الموجودة هنا.</numerusform>
            <numerusform>أُضيف %n اقتباس إلى النصوص الموجودة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding sources…</source>
        <translation>تجري إضافة المصادر…</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>&amp;Show What</source>
        <translation>إ&amp;ظهار الملاحظات</translation>
    </message>
</context>
<context>
    <name>SourceNames</name>
    <message>
        <source>Untitled text</source>
        <translation>نص بلا عنوان</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>doubted</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>%1 was corrected by its publisher.</source>
        <translation>صحّح %1 ناشرُه.</translation>
    </message>
    <message>
        <source>The publisher of %1 has doubts about it.</source>
        <translation>لدى ناشر %1 شكوك فيه.</translation>
    </message>
    <message>
        <source>%1 was retracted.</source>
        <translation>سُحب %1.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>النص: %1</translation>
    </message>
    <message>
        <source>Older text: %1</source>
        <translation>نص أقدم: %1</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>Sources and their texts</source>
        <translation>المصادر ونصوصها</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>No sources yet.

Add one by its form, paste BibTeX, RIS or CSL-JSON, or drop files here: bibliographies become sources, and texts, saved web pages and PDFs become texts to read.</source>
        <translation>لا مصادر بعد.

أضف مصدرًا باستمارته، أو ألصق BibTeX أو RIS أو CSL-JSON، أو أفلت ملفات هنا: تصبح الببليوغرافيات مصادر، وتصبح النصوص وصفحات الوِب المحفوظة وملفات PDF نصوصًا للقراءة.</translation>
    </message>
    <message>
        <source>Find sources</source>
        <translation>البحث عن مصادر</translation>
    </message>
    <message>
        <source>Find by name, title, year…</source>
        <translation>ابحث بالاسم أو العنوان أو السنة…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;With This</source>
        <translation>&amp;بهذا</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>يظهر %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability %1: %2. %3</source>
        <translation>الموثوقية %1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotations. Return opens it in the reader.</source>
        <translation>
            <numerusform>%1، لا اقتباسات. المفتاح Return يفتحه في القارئ.</numerusform>
            <numerusform>%1، اقتباس واحد. المفتاح Return يفتحه في القارئ.</numerusform>
            <numerusform>%1، اقتباسان. المفتاح Return يفتحه في القارئ.</numerusform>
            <numerusform>%1، %n اقتباسات. المفتاح Return يفتحه في القارئ.</numerusform>
            <numerusform>%1، %n اقتباسًا. المفتاح Return يفتحه في القارئ.</numerusform>
            <numerusform>%1، %n اقتباس. المفتاح Return يفتحه في القارئ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerActions</name>
    <message>
        <source>Add &amp;Speaker…</source>
        <translation>إ&amp;ضافة متحدث…</translation>
    </message>
    <message>
        <source>Add a speaker to all selected statements</source>
        <translation>إضافة متحدث إلى كل التصريحات المحددة</translation>
    </message>
    <message>
        <source>&amp;Take Speaker Off…</source>
        <translation>إ&amp;زالة متحدث…</translation>
    </message>
    <message>
        <source>Take somebody off all selected statements, in every role</source>
        <translation>إزالة شخص من كل التصريحات المحددة، بكل صفاته</translation>
    </message>
    <message>
        <source>&amp;Replace Speaker…</source>
        <translation>است&amp;بدال متحدث…</translation>
    </message>
    <message>
        <source>Put somebody in another&apos;s place in all selected statements, in every role</source>
        <translation>وضع شخص مكان آخر في كل التصريحات المحددة، بكل صفاته</translation>
    </message>
    <message>
        <source>Set Role of S&amp;peaker…</source>
        <translation>تعيين ال&amp;صفة…</translation>
    </message>
    <message>
        <source>Say as what somebody speaks in all selected statements: speaker, author, publisher or reporter</source>
        <translation>ذكر الصفة التي يتحدث بها شخص في كل التصريحات المحددة: متحدث أو مؤلف أو ناشر أو ناقل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>None of their speakers has these letters.</source>
        <translation>لا أحد من متحدثيها في اسمه هذه الحروف.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Who says it? A few letters, or a new name</source>
        <translation>من يقول ذلك؟ بضعة حروف، أو اسم جديد</translation>
    </message>
    <message>
        <source>Add Speaker</source>
        <translation>إضافة متحدث</translation>
    </message>
    <message>
        <source>Who does not say it after all?</source>
        <translation>من الذي لا يقول ذلك في الواقع؟</translation>
    </message>
    <message>
        <source>Take Speaker Off</source>
        <translation>إزالة متحدث</translation>
    </message>
    <message>
        <source>Who is to be replaced?</source>
        <translation>من الذي يُستبدل؟</translation>
    </message>
    <message>
        <source>Who says it instead? A few letters, or a new name</source>
        <translation>من يقول ذلك بدلًا منه؟ بضعة حروف، أو اسم جديد</translation>
    </message>
    <message>
        <source>Replace Speaker</source>
        <translation>استبدال متحدث</translation>
    </message>
    <message>
        <source>Whose role?</source>
        <translation>صفة من؟</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>As what does %1 speak?</source>
        <translation>بأي صفة يتحدث %1؟</translation>
    </message>
    <message>
        <source>No role has these letters.</source>
        <translation>لا توجد صفة فيها هذه الحروف.</translation>
    </message>
    <message>
        <source>Set Role</source>
        <translation>تعيين الصفة</translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>reported by</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>Who, %1</source>
        <translation>من يقول، %1</translation>
    </message>
    <message>
        <source>a few letters, or a new name</source>
        <translation>بضعة حروف، أو اسم جديد</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>واحد آخر</translation>
    </message>
    <message>
        <source>As what, %1</source>
        <translation>بأي صفة، %1</translation>
    </message>
</context>
<context>
    <name>StakeholderMergeDialog</name>
    <message>
        <source>Merge Stakeholders</source>
        <translation>دمج طرفين معنيين</translation>
    </message>
    <message>
        <source>Which name should stay? The other becomes an alias.</source>
        <translation>أي اسم يجب أن يبقى؟ يصبح الآخر اسمًا بديلًا.</translation>
    </message>
    <message>
        <source>Keep the &amp;first</source>
        <translation>إ&amp;بقاء الأول</translation>
    </message>
    <message>
        <source>Keep the &amp;second</source>
        <translation>إبقاء ال&amp;ثاني</translation>
    </message>
    <message>
        <source>All that either says and belongs to is kept: statements %L1. Undo brings both back.</source>
        <translation>يُحتفظ بكل ما يقوله كلاهما وما ينتميان إليه: التصريحات %L1. والتراجع يعيد الاثنين.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
</context>
<context>
    <name>StakeholderNames</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>جزء من %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>عضو في %1</translation>
    </message>
    <message>
        <source>member of %1, %2</source>
        <translation>عضو في %1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>StakeholderPage</name>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Rename Stakeholder</source>
        <translation>إعادة تسمية الطرف المعني</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>ربما كان هو نفسه</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Set Kind of Stakeholder</source>
        <translation>تعيين نوع الطرف المعني</translation>
    </message>
    <message>
        <source>Also ca&amp;lled, one a line</source>
        <translation>أسماء أخ&amp;رى، اسم في كل سطر</translation>
    </message>
    <message>
        <source>Set Aliases</source>
        <translation>تعيين الأسماء البديلة</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Describe Stakeholder</source>
        <translation>وصف الطرف المعني</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>الرا&amp;بط</translation>
    </message>
    <message>
        <source>Set Link of Stakeholder</source>
        <translation>تعيين رابط الطرف المعني</translation>
    </message>
    <message>
        <source>&amp;Part of, at any time</source>
        <translation>&amp;جزء من، في كل وقت</translation>
    </message>
    <message>
        <source>Set Part Of</source>
        <translation>تعيين ما هو جزء منه</translation>
    </message>
    <message>
        <source>&amp;Member of, for a time</source>
        <translation>&amp;عضو في، لمدة معينة</translation>
    </message>
    <message>
        <source>Set Memberships</source>
        <translation>تعيين العضويات</translation>
    </message>
    <message>
        <source>up to three letters</source>
        <translation>حتى ثلاثة حروف</translation>
    </message>
    <message>
        <source>&amp;Initials on cards</source>
        <translation>ال&amp;حروف الأولى على البطاقات</translation>
    </message>
    <message>
        <source>Set Initials</source>
        <translation>تعيين الحروف الأولى</translation>
    </message>
    <message>
        <source>C&amp;olour on cards</source>
        <translation>ال&amp;لون على البطاقات</translation>
    </message>
    <message>
        <source>Set Colour</source>
        <translation>تعيين اللون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Mer&amp;ge With…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>Makes this stakeholder and another one, with all that either says</source>
        <translation>يجعل هذا الطرف المعني وطرفًا آخر طرفًا واحدًا، مع كل ما يقوله كلاهما</translation>
    </message>
    <message>
        <source>Delete S&amp;takeholder</source>
        <translation>حذف ال&amp;طرف المعني</translation>
    </message>
    <message>
        <source>What it said stays in the debate, without a speaker. Undo brings it back.</source>
        <translation>يبقى ما قاله في النقاش بلا متحدث. والتراجع يعيده.</translation>
    </message>
    <message>
        <source>Delete Stakeholder</source>
        <translation>حذف الطرف المعني</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>ربما كان هو نفسه</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Members (%L1)</source>
        <translation>الأعضاء (%L1)</translation>
    </message>
    <message>
        <source>Statements (%L1)</source>
        <translation>التصريحات (%L1)</translation>
    </message>
    <message>
        <source>No statements yet. Select a passage in the reader and press H.</source>
        <translation>لا تصريحات بعد. حدد مقطعًا في القارئ واضغط H.</translation>
    </message>
    <message>
        <source>Stakeholder to merge with</source>
        <translation>الطرف المعني المراد الدمج معه</translation>
    </message>
    <message>
        <source>Find the other one…</source>
        <translation>ابحث عن الطرف الآخر…</translation>
    </message>
    <message>
        <source>Nobody has these letters.</source>
        <translation>لا أحد في اسمه هذه الحروف.</translation>
    </message>
</context>
<context>
    <name>StakeholderPanel</name>
    <message>
        <source>Nobody is in this debate yet.

A stakeholder is whoever takes a stance: a person, an organisation, a group or a government. Add one below, or select a passage in the reader and press H to record who says what in it.</source>
        <translation>لا أحد في هذا النقاش بعد.

الطرف المعني هو كل من يتخذ موقفًا: شخص أو منظمة أو مجموعة أو حكومة. أضف طرفًا في الأسفل، أو حدد مقطعًا في القارئ واضغط H لتسجيل من يقول ماذا فيه.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Find stakeholders</source>
        <translation>البحث عن أطراف معنية</translation>
    </message>
    <message>
        <source>Find by name, alias, initials…</source>
        <translation>ابحث بالاسم أو الاسم البديل أو الحروف الأولى…</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>&amp;With This</source>
        <translation>&amp;بهذا</translation>
    </message>
    <message>
        <source>Name of a new stakeholder</source>
        <translation>اسم طرف معني جديد</translation>
    </message>
    <message>
        <source>new stakeholder</source>
        <translation>طرف معني جديد</translation>
    </message>
    <message>
        <source>Kind of the new stakeholder</source>
        <translation>نوع الطرف المعني الجديد</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders</source>
        <translation>
            <numerusform>لا أطراف معنية</numerusform>
            <numerusform>طرف معني واحد</numerusform>
            <numerusform>طرفان معنيان</numerusform>
            <numerusform>%n أطراف معنية</numerusform>
            <numerusform>%n طرفًا معنيًا</numerusform>
            <numerusform>%n طرف معني</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has said nothing here yet. Select a passage in the reader and press H, or set a position by hand.</source>
        <translation>لم يقل %1 شيئًا هنا بعد. حدد مقطعًا في القارئ واضغط H، أو عيّن موقفًا يدويًا.</translation>
    </message>
    <message>
        <source>%1 · statements: %L2</source>
        <translation>%1 · التصريحات: %L2</translation>
    </message>
    <message>
        <source>Add Stakeholder</source>
        <translation>إضافة طرف معني</translation>
    </message>
    <message>
        <source>Rename Stakeholder</source>
        <translation>إعادة تسمية الطرف المعني</translation>
    </message>
</context>
<context>
    <name>StakeholderTree</name>
    <message numerus="yes">
        <source>%1. %2. %n statements.</source>
        <translation>
            <numerusform>%1. %2. لا تصريحات.</numerusform>
            <numerusform>%1. %2. تصريح واحد.</numerusform>
            <numerusform>%1. %2. تصريحان.</numerusform>
            <numerusform>%1. %2. %n تصريحات.</numerusform>
            <numerusform>%1. %2. %n تصريحًا.</numerusform>
            <numerusform>%1. %2. %n تصريح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>الأطراف المعنية</translation>
    </message>
</context>
<context>
    <name>StandardField</name>
    <message>
        <source>as elsewhere (not set)</source>
        <translation>كما في غيره (غير معيّن)</translation>
    </message>
    <message>
        <source>Like most claims: with reasons, once they outweigh the objections; without, while nothing objects</source>
        <translation>مثل معظم الادعاءات: إن كانت له أسباب فإذا رجحت على الاعتراضات؛ وإلا فما دام لا شيء يعترض عليه</translation>
    </message>
    <message>
        <source>there is any reason</source>
        <translation>وُجد أي سبب</translation>
    </message>
    <message>
        <source>One reason that holds is enough, whatever speaks against it (scintilla of evidence)</source>
        <translation>يكفي سبب واحد يثبت، مهما كان ضده (أدنى قدر من الدليل)</translation>
    </message>
    <message>
        <source>reasons outweigh objections</source>
        <translation>رجحت الأسباب على الاعتراضات</translation>
    </message>
    <message>
        <source>The strongest reason weighs more than the strongest objection (preponderance of evidence)</source>
        <translation>وزن أقوى سبب أكبر من وزن أقوى اعتراض (رجحان الأدلة)</translation>
    </message>
    <message>
        <source>reasons clearly outweigh them</source>
        <translation>رجحت الأسباب رجحانًا واضحًا</translation>
    </message>
    <message>
        <source>The strongest reason is strong, and outweighs the strongest objection by far (clear and convincing)</source>
        <translation>أقوى سبب قوي، ويرجح كثيرًا على أقوى اعتراض (أدلة واضحة ومقنعة)</translation>
    </message>
    <message>
        <source>no reasonable doubt is left</source>
        <translation>لم يبق شك معقول</translation>
    </message>
    <message>
        <source>Reasons clearly outweigh objections, and no objection weighs enough to leave doubt (beyond reasonable doubt)</source>
        <translation>ترجح الأسباب على الاعتراضات رجحانًا واضحًا، ولا وزن لأي اعتراض يكفي لترك شك (بما يتجاوز الشك المعقول)</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>لم يكن ضده شيء</translation>
    </message>
    <message>
        <source>There is a reason that holds, and no objection that does (dialectical validity)</source>
        <translation>هناك سبب يثبت، ولا اعتراض يثبت (الصحة الجدلية)</translation>
    </message>
</context>
<context>
    <name>StandingActions</name>
    <message>
        <source>&amp;Does It Stand?</source>
        <translation>هل ي&amp;صمد؟</translation>
    </message>
    <message>
        <source>Judge what stands in this map, read why, and try what would change it</source>
        <translation>الحكم على ما يصمد في هذه الخريطة، وقراءة السبب، وتجربة ما قد يغيّره</translation>
    </message>
    <message>
        <source>Cam&amp;ps and Cruxes</source>
        <translation>المع&amp;سكرات ونقاط الخلاف الحاسمة</translation>
    </message>
    <message>
        <source>See which consistent camps the map allows, who stands with which, and what would settle most</source>
        <translation>معرفة المعسكرات المتسقة التي تسمح بها الخريطة، ومن يقف مع أيها، وما يحسم أكثر من غيره</translation>
    </message>
    <message>
        <source>Show What Stands on the &amp;Map</source>
        <translation>إظهار ما يصمد على ال&amp;خريطة</translation>
    </message>
    <message>
        <source>Give each claim a sign and a colour by whether it stands</source>
        <translation>إعطاء كل ادعاء علامة ولونًا بحسب صموده</translation>
    </message>
    <message>
        <source>Suppose It Is &amp;Accepted</source>
        <translation>افتراض أنه م&amp;قبول</translation>
    </message>
    <message>
        <source>See what would follow if the selected claims stood; the debate stays as it is</source>
        <translation>معرفة ما يترتب لو صمدت الادعاءات المحددة؛ ويبقى النقاش كما هو</translation>
    </message>
    <message>
        <source>Suppose It Is &amp;Rejected</source>
        <translation>افتراض أنه م&amp;رفوض</translation>
    </message>
    <message>
        <source>See what would follow if the selected claims fell; the debate stays as it is</source>
        <translation>معرفة ما يترتب لو سقطت الادعاءات المحددة؛ ويبقى النقاش كما هو</translation>
    </message>
    <message>
        <source>Suppose It Is &amp;Open</source>
        <translation>افتراض أنه مف&amp;توح</translation>
    </message>
    <message>
        <source>See what would follow if nobody knew about the selected claims; the debate stays as it is</source>
        <translation>معرفة ما يترتب لو لم يعرف أحد شيئًا عن الادعاءات المحددة؛ ويبقى النقاش كما هو</translation>
    </message>
    <message>
        <source>Suppose Nothing of I&amp;t</source>
        <translation>&amp;عدم افتراض شيء عنه</translation>
    </message>
    <message>
        <source>Judge the selected claims as the map has them again</source>
        <translation>الحكم على الادعاءات المحددة من جديد كما هي في الخريطة</translation>
    </message>
    <message>
        <source>&amp;Keep the Scenario</source>
        <translation>الا&amp;حتفاظ بالسيناريو</translation>
    </message>
    <message>
        <source>Keep what is supposed under a name, in the debate</source>
        <translation>الاحتفاظ بما هو مفترض تحت اسم، في النقاش</translation>
    </message>
    <message>
        <source>Nothing is accepted, rejected or suspended.</source>
        <translation>لا شيء مقبول أو مرفوض أو معلَّق.</translation>
    </message>
</context>
<context>
    <name>StandingChoices</name>
    <message>
        <source>Cautiously</source>
        <translation>بحذر</translation>
    </message>
    <message>
        <source>What stands whatever one thinks of what is open (grounded semantics)</source>
        <translation>ما يصمد مهما كان الرأي فيما هو مفتوح (الدلالات المؤسَّسة)</translation>
    </message>
    <message>
        <source>One consistent camp at a time</source>
        <translation>معسكر متسق واحد في كل مرة</translation>
    </message>
    <message>
        <source>What every camp holds that can answer all objections, what some hold, what none</source>
        <translation>ما يتبناه كل معسكر قادر على الرد على كل الاعتراضات، وما يتبناه بعضها، وما لا يتبناه أيٌّ منها</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>بالأوزان</translation>
    </message>
    <message>
        <source>How strong each claim is, by its weight and what bears on it</source>
        <translation>مدى قوة كل ادعاء، بحسب وزنه وما ينصبّ عليه</translation>
    </message>
    <message>
        <source>reasons only speak for it</source>
        <translation>الأسباب تؤيده فقط</translation>
    </message>
    <message>
        <source>reasons commit to it</source>
        <translation>الأسباب تُلزم به</translation>
    </message>
    <message>
        <source>reasons are needed</source>
        <translation>لا بد من أسباب</translation>
    </message>
    <message>
        <source>evidence is needed</source>
        <translation>لا بد من دليل</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>مفضّلة</translation>
    </message>
    <message>
        <source>Camps that answer all objections and could hold nothing more</source>
        <translation>معسكرات ترد على كل الاعتراضات ولا يمكنها تبني المزيد</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>مستقرة</translation>
    </message>
    <message>
        <source>Camps that object to everything they do not hold</source>
        <translation>معسكرات تعترض على كل ما لا تتبناه</translation>
    </message>
    <message>
        <source>semi-stable</source>
        <translation>شبه مستقرة</translation>
    </message>
    <message>
        <source>Preferred camps that leave least open</source>
        <translation>المعسكرات المفضّلة التي تترك أقل ما يمكن مفتوحًا</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>مرحلية</translation>
    </message>
    <message>
        <source>Camps without conflict that leave least open, whether they answer objections or not</source>
        <translation>معسكرات بلا تعارض تترك أقل ما يمكن مفتوحًا، سواء ردت على الاعتراضات أم لا</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>مثالية</translation>
    </message>
    <message>
        <source>The one camp within all preferred ones that answers all objections</source>
        <translation>المعسكر الوحيد داخل كل المعسكرات المفضّلة الذي يرد على كل الاعتراضات</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>تامة</translation>
    </message>
    <message>
        <source>Camps that hold all that they answer for, however little</source>
        <translation>معسكرات تتبنى كل ما تستطيع الدفاع عنه، مهما قلّ</translation>
    </message>
    <message>
        <source>grounded</source>
        <translation>مؤسَّسة</translation>
    </message>
    <message>
        <source>The most cautious camp</source>
        <translation>أحذر المعسكرات</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <comment>a stakeholder</comment>
        <translation>كما يراه %1</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>طريقة الحكم</translation>
    </message>
    <message>
        <source>By which semantics</source>
        <translation>بأي دلالات</translation>
    </message>
    <message>
        <source>What reasons do</source>
        <translation>ما تفعله الأسباب</translation>
    </message>
    <message>
        <source>As seen by whom</source>
        <translation>من وجهة نظر من</translation>
    </message>
    <message>
        <source>as nobody in particular sees it</source>
        <translation>دون وجهة نظر أحد بعينه</translation>
    </message>
    <message>
        <source>Change What Reasons Do</source>
        <translation>تغيير ما تفعله الأسباب</translation>
    </message>
    <message>
        <source>By proof standards</source>
        <translation>بمعايير الإثبات</translation>
    </message>
    <message>
        <source>What counts as shown, by the proof standard that each claim has in the inspector and the weights of reasons and objections</source>
        <translation>ما يُعدّ مُثبتًا، بحسب معيار الإثبات الذي لكل ادعاء في لوحة التفاصيل وبحسب أوزان الأسباب والاعتراضات</translation>
    </message>
</context>
<context>
    <name>StandingDock</name>
    <message>
        <source>Does It Stand?</source>
        <translation>هل يصمد؟</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Show on the &amp;map</source>
        <translation>إظهار على ال&amp;خريطة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي قد يتغير</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>ماذا لو؟</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>يجري الحكم…</translation>
    </message>
    <message>
        <source>Nothing has been judged.</source>
        <translation>لم يُحكم على شيء.</translation>
    </message>
    <message>
        <source>Of the claims, %1.</source>
        <translation>من الادعاءات: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Select a claim or a reason to read why it stands or falls.</source>
        <translation>حدد ادعاءً أو سببًا لتقرأ لماذا يصمد أو يسقط.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>المسرود أولها فقط.</translation>
    </message>
</context>
<context>
    <name>StandingReasons</name>
    <message>
        <source>Nothing in this map bears on it.</source>
        <translation>لا شيء في هذه الخريطة ينصبّ عليه.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>المسرود أولها فقط.</translation>
    </message>
</context>
<context>
    <name>StandingTints</name>
    <message>
        <source>What camps hold, supposing what is assumed</source>
        <translation>ما تتبناه المعسكرات، بناءً على ما هو مفترض</translation>
    </message>
    <message>
        <source>What camps hold</source>
        <translation>ما تتبناه المعسكرات</translation>
    </message>
    <message>
        <source>How strong it is, supposing what is assumed</source>
        <translation>مدى قوته، بناءً على ما هو مفترض</translation>
    </message>
    <message>
        <source>How strong it is</source>
        <translation>مدى قوته</translation>
    </message>
    <message>
        <source>What stands, supposing what is assumed</source>
        <translation>ما يصمد، بناءً على ما هو مفترض</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>ما يصمد</translation>
    </message>
    <message>
        <source>%L1 to %L2 %</source>
        <comment>a strength, per cent</comment>
        <translation>من %L1 إلى %L2%</translation>
    </message>
    <message>
        <source>holds in no camp</source>
        <comment>a reason or an objection</comment>
        <translation>لا يثبت في أي معسكر</translation>
    </message>
    <message>
        <source>is weak</source>
        <comment>a reason or an objection</comment>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>a reason or an objection</comment>
        <translation>لا يثبت</translation>
    </message>
    <message>
        <source>What counts as shown, supposing what is assumed</source>
        <translation>ما يُعدّ مُثبتًا، على فرض ما هو مفترض</translation>
    </message>
    <message>
        <source>What counts as shown</source>
        <translation>ما يُعدّ مُثبتًا</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>a reason or an objection</comment>
        <translation>لا يُحسب</translation>
    </message>
</context>
<context>
    <name>StatementActions</name>
    <message>
        <source>Stance: &amp;For</source>
        <translation>الموقف: &amp;مؤيد</translation>
    </message>
    <message>
        <source>Stance: &amp;Against</source>
        <translation>الموقف: معا&amp;رض</translation>
    </message>
    <message>
        <source>Stance: &amp;Mixed</source>
        <translation>الموقف: مختل&amp;ط</translation>
    </message>
    <message>
        <source>Stance: &amp;Unclear</source>
        <translation>الموقف: &amp;غير واضح</translation>
    </message>
    <message>
        <source>Give all selected statements this stance</source>
        <translation>جعل هذا موقف كل التصريحات المحددة</translation>
    </message>
    <message>
        <source>Set Stance</source>
        <translation>تعيين الموقف</translation>
    </message>
    <message>
        <source>Stance: C&amp;onditional…</source>
        <translation>الموقف: م&amp;شروط…</translation>
    </message>
    <message>
        <source>Give all selected statements a condition on which their stance depends</source>
        <translation>إعطاء كل التصريحات المحددة شرطًا يتوقف عليه موقفها</translation>
    </message>
    <message>
        <source>Set &amp;Date…</source>
        <translation>تعيين ال&amp;تاريخ…</translation>
    </message>
    <message>
        <source>Say when all selected statements were made</source>
        <translation>ذكر متى قيلت كل التصريحات المحددة</translation>
    </message>
    <message>
        <source>Set C&amp;laim…</source>
        <translation>تعيين الا&amp;دعاء…</translation>
    </message>
    <message>
        <source>Put all selected statements on one claim</source>
        <translation>جعل كل التصريحات المحددة عن ادعاء واحد</translation>
    </message>
    <message>
        <source>Credibility &amp;%1: %2</source>
        <translation>المصداقية &amp;%1: %2</translation>
    </message>
    <message>
        <source>Credibility &amp;Not Judged</source>
        <translation>المصداقية &amp;غير محكوم عليها</translation>
    </message>
    <message>
        <source>Judge all selected statements alike</source>
        <translation>الحكم على كل التصريحات المحددة حكمًا واحدًا</translation>
    </message>
    <message>
        <source>Set Credibility</source>
        <translation>تعيين المصداقية</translation>
    </message>
    <message>
        <source>Delete Stateme&amp;nts</source>
        <translation>&amp;حذف التصريحات</translation>
    </message>
    <message>
        <source>Delete the selected statements; claims and quotations stay</source>
        <translation>حذف التصريحات المحددة؛ وتبقى الادعاءات والاقتباسات</translation>
    </message>
    <message>
        <source>Delete Statements</source>
        <translation>حذف التصريحات</translation>
    </message>
    <message>
        <source>S&amp;tatements</source>
        <translation>الت&amp;صريحات</translation>
    </message>
    <message>
        <source>List who says what, in a table</source>
        <translation>سرد من يقول ماذا في جدول</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>ا&amp;نتقال إلى هناك</translation>
    </message>
    <message>
        <source>Select the claim, and open the passage in the reader</source>
        <translation>تحديد الادعاء، وفتح المقطع في القارئ</translation>
    </message>
    <message>
        <source>&amp;Edit Statement…</source>
        <translation>ت&amp;عديل التصريح…</translation>
    </message>
    <message>
        <source>Change all of the statement, with its speakers</source>
        <translation>تغيير التصريح كله مع متحدثيه</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>نس&amp;خ الصفوف</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table for spreadsheets</source>
        <translation>نسخ الصفوف المحددة جدولًا لبرامج الجداول</translation>
    </message>
    <message>
        <source>E&amp;xport Table…</source>
        <translation>تصدي&amp;ر الجدول…</translation>
    </message>
    <message>
        <source>Write the rows that are shown as CSV</source>
        <translation>كتابة الصفوف الظاهرة بتنسيق CSV</translation>
    </message>
    <message>
        <source>Select rows in the table of statements first.</source>
        <translation>حدد صفوفًا في جدول التصريحات أولًا.</translation>
    </message>
    <message>
        <source>They are so already.</source>
        <translation>هي كذلك بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements were changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي تصريح.</numerusform>
            <numerusform>غُيّر تصريح واحد.</numerusform>
            <numerusform>غُيّر تصريحان.</numerusform>
            <numerusform>غُيّرت %n تصريحات.</numerusform>
            <numerusform>غُيّر %n تصريحًا.</numerusform>
            <numerusform>غُيّر %n تصريح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date of Statements</source>
        <translation>تاريخ التصريحات</translation>
    </message>
    <message>
        <source>When this was said, such as 2015, 2015-08 or 2015-08-11; empty when nobody knows:</source>
        <translation>متى قيل هذا، مثل 2015 أو 2015-08 أو 2015-08-11؛ ويُترك فارغًا إن لم يُعرف:</translation>
    </message>
    <message>
        <source>Set Date</source>
        <translation>تعيين التاريخ</translation>
    </message>
    <message>
        <source>Condition of Statements</source>
        <translation>شرط التصريحات</translation>
    </message>
    <message>
        <source>What the stance depends on; empty keeps the conditions there are:</source>
        <translation>ما يتوقف عليه الموقف؛ وتركه فارغًا يُبقي الشروط الموجودة:</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>A few letters of the claim they are on</source>
        <translation>بضعة حروف من الادعاء الذي تدور حوله</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>لا يوجد ادعاء فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>Set Claim</source>
        <translation>تعيين الادعاء</translation>
    </message>
    <message>
        <source>Export Statements</source>
        <translation>تصدير التصريحات</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>StatementDelegate</name>
    <message>
        <source>Not judged</source>
        <translation>غير محكوم عليها</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Edit Statement</source>
        <translation>تعديل التصريح</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>إضافة تصريح</translation>
    </message>
    <message>
        <source>Set Position by Hand</source>
        <translation>تعيين موقف يدويًا</translation>
    </message>
    <message>
        <source>Without a quotation: it is marked as set by hand, and weighs less than what is quoted.</source>
        <translation>دون اقتباس: يُعلَّم بأنه مُعيَّن يدويًا، ووزنه أقل من المقتبس.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>a few letters, or a new claim</source>
        <translation>بضعة حروف، أو ادعاء جديد</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>الا&amp;دعاء</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>من ي&amp;قول</translation>
    </message>
    <message>
        <source>&amp;for</source>
        <translation>م&amp;ؤيد</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>م&amp;عارض</translation>
    </message>
    <message>
        <source>&amp;mixed</source>
        <translation>مختل&amp;ط</translation>
    </message>
    <message>
        <source>c&amp;onditional</source>
        <translation>م&amp;شروط</translation>
    </message>
    <message>
        <source>&amp;unclear</source>
        <translation>&amp;غير واضح</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <translation>الموقف: %1</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>what it depends on, such as “if sellers are not punished”</source>
        <translation>ما يتوقف عليه، مثل «إن لم يُعاقَب البائعون»</translation>
    </message>
    <message>
        <source>&amp;If</source>
        <translation>&amp;إن</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>2015, 2015-08 or 2015-08-11; ~ for about</source>
        <translation>2015 أو 2015-08 أو 2015-08-11؛ و~ تعني تقريبًا</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>غير محكوم عليها</translation>
    </message>
    <message>
        <source>C&amp;redibility</source>
        <translation>الم&amp;صداقية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>For a conditional stance</source>
        <translation>لموقف مشروط</translation>
    </message>
    <message>
        <source>Perhaps the debate has whom you mean: %1.</source>
        <translation>ربما كان من تقصده في النقاش: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>set by hand</source>
        <translation>مُعيَّن يدويًا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من يقول</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>تغيير التصريح</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>On the claim</source>
        <translation>عن الادعاء</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>No quotation is linked.</source>
        <translation>لا اقتباس مرتبط.</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation>المتحدث: %1</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <translation>الموقف: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>&amp;Edit Statement…</source>
        <translation>ت&amp;عديل التصريح…</translation>
    </message>
    <message>
        <source>Change who says it, with which stance, when, and on which claim</source>
        <translation>تغيير من يقول ذلك، وبأي موقف، ومتى، وعن أي ادعاء</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>&amp;Undated</source>
        <translation>بلا تا&amp;ريخ</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>&amp;يدويًا</translation>
    </message>
    <message>
        <source>No statements yet.

A statement is who says what, in which words, when. Open a text in the reader, select a passage and press H; or set a position by hand from the People menu.</source>
        <translation>لا تصريحات بعد.

التصريح هو من يقول ماذا، وبأي كلمات، ومتى. افتح نصًا في القارئ، وحدد مقطعًا، واضغط H؛ أو عيّن موقفًا يدويًا من قائمة «الأشخاص».</translation>
    </message>
    <message>
        <source>&amp;Change Selected</source>
        <translation>&amp;تغيير المحدد</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>Find statements</source>
        <translation>البحث عن تصريحات</translation>
    </message>
    <message>
        <source>Find words…</source>
        <translation>ابحث عن كلمات…</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>أي موقف</translation>
    </message>
    <message>
        <source>Only of</source>
        <translation>تصريحات هذا فقط</translation>
    </message>
    <message>
        <source>of anybody</source>
        <translation>لأي شخص</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>عن هذا فقط</translation>
    </message>
    <message>
        <source>on any claim</source>
        <translation>عن أي ادعاء</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>Stating</name>
    <message>
        <source>somebody unknown</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <source>Recorded: %1 is %2.</source>
        <translation>سُجّل: %1 %2.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Arranging…</source>
        <translation>يجري الترتيب…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>إظهار كل شيء من جديد</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>kept · not saved yet</source>
        <translation>محتفَظ به · لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>kept · %1</source>
        <translation>محتفَظ به · %1</translation>
    </message>
    <message>
        <source>Every edit is kept on this machine at once. Saving writes the file.</source>
        <translation>يُحتفظ بكل تعديل على هذا الجهاز فورًا. والحفظ يكتب الملف.</translation>
    </message>
    <message>
        <source>hidden: %1 · Show All</source>
        <translation>المخفي: %1 · إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are hidden. Show All</source>
        <translation>
            <numerusform>لا ادعاءات مخفية. إظهار الكل</numerusform>
            <numerusform>ادعاء واحد مخفي. إظهار الكل</numerusform>
            <numerusform>ادعاءان مخفيان. إظهار الكل</numerusform>
            <numerusform>%n ادعاءات مخفية. إظهار الكل</numerusform>
            <numerusform>%n ادعاءً مخفيًا. إظهار الكل</numerusform>
            <numerusform>%n ادعاء مخفي. إظهار الكل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>التكبير %1%</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>the reason %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>the restatement %1</source>
        <translation>إعادة الصياغة %1</translation>
    </message>
    <message>
        <source>the undercut %1</source>
        <translation>الطعن %1</translation>
    </message>
    <message>
        <source>the objection %1</source>
        <translation>الاعتراض %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Claims with the tag</source>
        <translation>الادعاءات التي تحمل الوسم</translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation>الادعاءات (%1)</translation>
    </message>
    <message>
        <source>No claims have this tag yet.</source>
        <translation>لا ادعاءات تحمل هذا الوسم بعد.</translation>
    </message>
</context>
<context>
    <name>TextDock</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Taking what was typed into the debate…</source>
        <translation>يجري نقل ما كُتب إلى النقاش…</translation>
    </message>
    <message>
        <source>The debate has changed in between.</source>
        <translation>تغيّرت المناظرة في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>The debate as text</source>
        <translation>النقاش نصًا</translation>
    </message>
    <message>
        <source>What is typed here appears on the map.</source>
        <translation>ما يُكتب هنا يظهر على الخريطة.</translation>
    </message>
    <message>
        <source>Type claims here, or paste Argdown: each is on the map as you go.

[Title]: A claim
  + A reason for it
  - An objection to it</source>
        <translation>اكتب الادعاءات هنا، أو الصق نص Argdown: يظهر كلٌّ منها على الخريطة وأنت تكتب.

[العنوان]: ادعاء
  + سبب له
  - اعتراض عليه</translation>
    </message>
    <message>
        <source>This debate has more than %1 claims: too many to keep its text in step with the map. File ▸ Export writes it as text.</source>
        <translation>في هذا النقاش أكثر من %1 ادعاء: وهو أكبر من أن يُحدَّث نصه مع الخريطة. ملف ◂ تصدير يكتبه نصًا.</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message>
        <source>%1 is no text to read.</source>
        <translation>%1 ليس نصًا للقراءة.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>ليس في %1 نص.</translation>
    </message>
    <message>
        <source>New Version of Text</source>
        <translation>إصدار جديد من النص</translation>
    </message>
    <message>
        <source>Comparing %1…</source>
        <translation>تجري مقارنة %1…</translation>
    </message>
</context>
<context>
    <name>TimeActions</name>
    <message>
        <source>T&amp;imeline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>Show when what was said, and what changed from date to date</source>
        <translation>إظهار متى قيل ماذا، وما تغيّر من تاريخ إلى تاريخ</translation>
    </message>
    <message>
        <source>&amp;Earlier Date</source>
        <translation>التاريخ ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go back to the date before, at which something was said</source>
        <translation>العودة إلى التاريخ السابق الذي قيل فيه شيء</translation>
    </message>
    <message>
        <source>&amp;Later Date</source>
        <translation>التاريخ ال&amp;لاحق</translation>
    </message>
    <message>
        <source>Go on to the next date at which something was said</source>
        <translation>الانتقال إلى التاريخ التالي الذي قيل فيه شيء</translation>
    </message>
    <message>
        <source>&amp;All Dates</source>
        <translation>&amp;كل التواريخ</translation>
    </message>
    <message>
        <source>Show what was said at any time, and what has no date</source>
        <translation>إظهار ما قيل في أي وقت، وما ليس له تاريخ</translation>
    </message>
    <message>
        <source>The debate has no statements yet.</source>
        <translation>ليس في النقاش تصريحات بعد.</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>The list beside it says in words what is there.</source>
        <translation>القائمة التي بجانبه تذكر بالكلمات ما فيه.</translation>
    </message>
</context>
<context>
    <name>TimelinePaint</name>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>‹ Ear&amp;lier</source>
        <translation>‹ ال&amp;سابق</translation>
    </message>
    <message>
        <source>La&amp;ter ›</source>
        <translation>ال&amp;لاحق ›</translation>
    </message>
    <message>
        <source>Nothing here has a date yet.

Statements appear here once they have one, and sources once it is known when they were issued.</source>
        <translation>لا شيء هنا له تاريخ بعد.

تظهر التصريحات هنا حين يصبح لها تاريخ، والمصادر حين يُعرف متى صدرت.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Go to the date before at which something was said</source>
        <translation>الانتقال إلى التاريخ السابق الذي قيل فيه شيء</translation>
    </message>
    <message>
        <source>Go to the next date at which something was said</source>
        <translation>الانتقال إلى التاريخ التالي الذي قيل فيه شيء</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>What was held on %1. The arrow keys go from date to date.</source>
        <translation>ما كان يُتبنى في %1. تتنقل مفاتيح الأسهم من تاريخ إلى تاريخ.</translation>
    </message>
    <message>
        <source>What was ever held, with what has no date. The arrow keys go from date to date.</source>
        <translation>ما تُبنّي في أي وقت، مع ما ليس له تاريخ. تتنقل مفاتيح الأسهم من تاريخ إلى تاريخ.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>when, who, holds what</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>an unknown beginning</source>
        <translation>بداية غير معروفة</translation>
    </message>
    <message>
        <source>an open end</source>
        <translation>نهاية مفتوحة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, give or take %2</source>
        <translation>%1، بفارق %2 أقل أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة واحدة</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>قبل %1 من الدقائق</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
</context>
<context>
    <name>Tints</name>
    <message>
        <source>%1, on %2</source>
        <comment>what is shown, date</comment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>ما يتبناه %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>ToolActions</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;الأوامر…</translation>
    </message>
    <message>
        <source>Find a command by a few letters and run it</source>
        <translation>البحث عن أمر ببضعة حروف وتنفيذه</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Choose colours, saving and keys</source>
        <translation>اختيار الألوان والحفظ والمفاتيح</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>Show this debate in one more window</source>
        <translation>إظهار هذا النقاش في نافذة أخرى</translation>
    </message>
    <message>
        <source>Ne&amp;xt Window</source>
        <translation>النافذة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go to the next window</source>
        <translation>الانتقال إلى النافذة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous Window</source>
        <translation>النافذة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the window before</source>
        <translation>الانتقال إلى النافذة السابقة</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>Read how Counterpoint works</source>
        <translation>قراءة كيفية عمل Counterpoint</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>List all keys, and change them</source>
        <translation>سرد كل المفاتيح وتغييرها</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;جولة</translation>
    </message>
    <message>
        <source>Open a debate whose claims explain the program</source>
        <translation>فتح نقاش تشرح ادعاءاته البرنامج</translation>
    </message>
    <message>
        <source>Copy &amp;System Information</source>
        <translation>&amp;نسخ معلومات النظام</translation>
    </message>
    <message>
        <source>Copy versions and folders, for reporting a fault</source>
        <translation>نسخ الإصدارات والمجلدات للإبلاغ عن خلل</translation>
    </message>
    <message>
        <source>Copied. It names no debate and no text of yours.</source>
        <translation>تم النسخ. لا يذكر أي نقاش ولا أي نص لك.</translation>
    </message>
    <message>
        <source>&amp;About Counterpoint</source>
        <translation>&amp;حول Counterpoint</translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation>إظهار الإصدار والرخصة</translation>
    </message>
    <message>
        <source>There is no other window.</source>
        <translation>لا توجد نافذة أخرى.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Direction of the Map</source>
        <translation>اتجاه الخريطة</translation>
    </message>
    <message>
        <source>Choose which way the map runs</source>
        <translation>اختيار الاتجاه الذي تسير فيه الخريطة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Rename Topic</source>
        <translation>إعادة تسمية الموضوع</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>دا&amp;خل</translation>
    </message>
    <message>
        <source>Move Topic</source>
        <translation>نقل الموضوع</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Claims of the topic</source>
        <translation>ادعاءات الموضوع</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation>الادعاءات (%1)</translation>
    </message>
    <message>
        <source>No claims yet. Drag claims onto the topic, or choose it in a claim.</source>
        <translation>لا ادعاءات بعد. اسحب الادعاءات إلى الموضوع، أو اختره في ادعاء.</translation>
    </message>
</context>
<context>
    <name>TraceChart</name>
    <message>
        <source>Chart of the trace</source>
        <translation>رسم التتبّع</translation>
    </message>
    <message>
        <source>The list beside it says the same in words.</source>
        <translation>القائمة التي بجانبه تقول الشيء نفسه بالكلمات.</translation>
    </message>
</context>
<context>
    <name>TraceDrawing</name>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>says it is not so</source>
        <translation>يقول إنه ليس كذلك</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>يقول ذلك</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يُرَ</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>في دائرة</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>The trace in words</source>
        <translation>التتبّع بالكلمات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is on record as saying this.

Open a text in the reader, select where it is said, and attach the passage to the claim. Then record where that came from: Sources ▸ Add Hop.</source>
        <translation>لا يُعرف أن أحدًا قال هذا.

افتح نصًا في القارئ، وحدد الموضع الذي قيل فيه، وأرفق المقطع بالادعاء. ثم سجّل من أين جاء ذلك: المصادر ◂ إضافة إحالة.</translation>
    </message>
    <message>
        <source>Select a claim to see where it came from.</source>
        <translation>حدد ادعاءً لترى من أين جاء.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source> · origin</source>
        <translation> · أصل</translation>
    </message>
    <message>
        <source>      %1 %2 (%3)</source>
        <translation>      %1 %2 (%3)</translation>
    </message>
    <message>
        <source>      %1 %2</source>
        <translation>      %1 %2</translation>
    </message>
</context>
<context>
    <name>TurnActions</name>
    <message>
        <source>Propose &amp;Turns</source>
        <translation>ا&amp;قتراح مداخلات</translation>
    </message>
    <message>
        <source>Look for speakers: blank lines, “Name:”, headings of replies</source>
        <translation>البحث عن متحدثين: أسطر فارغة، «الاسم:»، عناوين ردود</translation>
    </message>
    <message>
        <source>&amp;Begin Turn Here</source>
        <translation>&amp;بدء مداخلة هنا</translation>
    </message>
    <message>
        <source>Let another speaker begin where the cursor is</source>
        <translation>جعل متحدث آخر يبدأ عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Move Start of Turn Here</source>
        <translation>&amp;نقل بداية المداخلة إلى هنا</translation>
    </message>
    <message>
        <source>Let the turn the cursor is in, or the next one, begin where the cursor is</source>
        <translation>جعل المداخلة التي فيها المؤشر، أو التالية، تبدأ عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Join With Next Turn</source>
        <translation>&amp;ضم إلى المداخلة التالية</translation>
    </message>
    <message>
        <source>Make one turn of this one and the next</source>
        <translation>جعل هذه المداخلة والتالية مداخلة واحدة</translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <translation>المت&amp;حدث…</translation>
    </message>
    <message>
        <source>Say who speaks here, by a few letters of a name</source>
        <translation>تحديد من يتحدث هنا، ببضعة حروف من اسم</translation>
    </message>
    <message>
        <source>&amp;Date of Turn…</source>
        <translation>&amp;تاريخ المداخلة…</translation>
    </message>
    <message>
        <source>Say when this was said</source>
        <translation>ذكر متى قيل هذا</translation>
    </message>
    <message>
        <source>Open a text in the reader first.</source>
        <translation>افتح نصًا في القارئ أولًا.</translation>
    </message>
    <message>
        <source>Nothing here looks like several speakers. Begin a turn by hand where one speaks.</source>
        <translation>لا شيء هنا يبدو لعدة متحدثين. ابدأ مداخلة يدويًا حيث يتحدث أحدهم.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>They take the place of the turns there are.</source>
        <translation>تحل محل المداخلات الموجودة.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns are proposed in the margin.</source>
        <translation>
            <numerusform>لا مداخلات مقترحة في الهامش.</numerusform>
            <numerusform>مداخلة واحدة مقترحة في الهامش.</numerusform>
            <numerusform>مداخلتان مقترحتان في الهامش.</numerusform>
            <numerusform>%n مداخلات مقترحة في الهامش.</numerusform>
            <numerusform>%n مداخلة مقترحة في الهامش.</numerusform>
            <numerusform>%n مداخلة مقترحة في الهامش.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept Them</source>
        <translation>&amp;قبولها</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>Split Into Turns</source>
        <translation>التقسيم إلى مداخلات</translation>
    </message>
    <message>
        <source>The cursor is in no turn. Propose turns, or begin one here.</source>
        <translation>المؤشر ليس في مداخلة. اقترح مداخلات، أو ابدأ واحدة هنا.</translation>
    </message>
    <message>
        <source>Begin Turn</source>
        <translation>بدء مداخلة</translation>
    </message>
    <message>
        <source>No turn begins near the cursor.</source>
        <translation>لا تبدأ مداخلة قرب المؤشر.</translation>
    </message>
    <message>
        <source>Move Start of Turn</source>
        <translation>نقل بداية المداخلة</translation>
    </message>
    <message>
        <source>Join Turns</source>
        <translation>ضم مداخلتين</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Who speaks here? A few letters, or a new name</source>
        <translation>من يتحدث هنا؟ بضعة حروف، أو اسم جديد</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Set Speaker</source>
        <translation>تعيين المتحدث</translation>
    </message>
    <message>
        <source>Date of Turn</source>
        <translation>تاريخ المداخلة</translation>
    </message>
    <message>
        <source>When this was said, such as 2015, 2015-08 or 2015-08-11:</source>
        <translation>متى قيل هذا، مثل 2015 أو 2015-08 أو 2015-08-11:</translation>
    </message>
    <message>
        <source>Set Date of Turn</source>
        <translation>تعيين تاريخ المداخلة</translation>
    </message>
    <message>
        <source>Move &amp;End of Turn Here</source>
        <translation>نقل ن&amp;هاية المداخلة إلى هنا</translation>
    </message>
    <message>
        <source>Let the turn the cursor is in, or the one before, end where the cursor is</source>
        <translation>جعل المداخلة التي فيها المؤشر، أو السابقة، تنتهي عند المؤشر</translation>
    </message>
    <message>
        <source>No turn begins before the cursor.</source>
        <translation>لا تبدأ مداخلة قبل المؤشر.</translation>
    </message>
    <message>
        <source>Move End of Turn</source>
        <translation>نقل نهاية المداخلة</translation>
    </message>
</context>
<context>
    <name>VersionReport</name>
    <message>
        <source>found</source>
        <translation>عُثر عليها</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>فُقدت</translation>
    </message>
    <message>
        <source>Quotations in the new version: %1.</source>
        <translation>الاقتباسات في الإصدار الجديد: %1.</translation>
    </message>
    <message>
        <source>The new version is in the reader. The old one had no quotations.</source>
        <translation>الإصدار الجديد في القارئ. لم تكن في القديم اقتباسات.</translation>
    </message>
    <message>
        <source>New Version of Text</source>
        <translation>إصدار جديد من النص</translation>
    </message>
    <message>
        <source>What became of the quotations</source>
        <translation>ما صار إليه كل اقتباس</translation>
    </message>
    <message>
        <source>A lost quotation stays with the old version. To put it right, select its passage in the new one and choose Sources ▸ In the Text ▸ Put Lost Quotation Here.</source>
        <translation>يبقى الاقتباس المفقود مع الإصدار القديم. لتصحيح موضعه، حدد مقطعه في الإصدار الجديد واختر المصادر ◂ في النص ◂ وضع اقتباس مفقود هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns were not found again; the old version still has them. Begin them here by hand.</source>
        <translation>
            <numerusform>لا مداخلات مفقودة.</numerusform>
            <numerusform>مداخلة واحدة لم يُعثر عليها من جديد؛ وما زالت في الإصدار القديم. ابدأها هنا يدويًا.</numerusform>
            <numerusform>مداخلتان لم يُعثر عليهما من جديد؛ وما زالتا في الإصدار القديم. ابدأهما هنا يدويًا.</numerusform>
            <numerusform>%n مداخلات لم يُعثر عليها من جديد؛ وما زالت في الإصدار القديم. ابدأها هنا يدويًا.</numerusform>
            <numerusform>%n مداخلة لم يُعثر عليها من جديد؛ وما زالت في الإصدار القديم. ابدأها هنا يدويًا.</numerusform>
            <numerusform>%n مداخلة لم يُعثر عليها من جديد؛ وما زالت في الإصدار القديم. ابدأها هنا يدويًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Each save keeps a version on this machine, the last twenty of them. Bringing one back can be undone.</source>
        <translation>يحتفظ كل حفظ بإصدار على هذا الجهاز، ويبقى آخر عشرين منها. ويمكن التراجع عن استرجاع أي منها.</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;استرجاع</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Compare with Now…</source>
        <translation>&amp;مقارنة بالحالي…</translation>
    </message>
    <message>
        <source>Reading the version of %1…</source>
        <translation>تجري قراءة إصدار %1…</translation>
    </message>
    <message>
        <source>This is the debate as saved %1. Undo goes back.</source>
        <translation>هذا هو النقاش كما حُفظ %1. والتراجع يعود إلى ما قبله.</translation>
    </message>
    <message>
        <source>Bringing back the version of %1…</source>
        <translation>يجري استرجاع إصدار %1…</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Reasons &amp;Below</source>
        <translation>الأسباب &amp;في الأسفل</translation>
    </message>
    <message>
        <source>Let the map run from the top down</source>
        <translation>جعل الخريطة تسير من الأعلى إلى الأسفل</translation>
    </message>
    <message>
        <source>Reasons Ab&amp;ove</source>
        <translation>&amp;الأسباب في الأعلى</translation>
    </message>
    <message>
        <source>Let the map run from the bottom up</source>
        <translation>جعل الخريطة تسير من الأسفل إلى الأعلى</translation>
    </message>
    <message>
        <source>Reasons to the &amp;Right</source>
        <translation>الأ&amp;سباب إلى اليمين</translation>
    </message>
    <message>
        <source>Let the map run from left to right</source>
        <translation>جعل الخريطة تسير من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Reasons to the &amp;Left</source>
        <translation>الأسباب إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Let the map run from right to left</source>
        <translation>جعل الخريطة تسير من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;ترتيب</translation>
    </message>
    <message>
        <source>Lay the whole map out anew; pinned cards stay</source>
        <translation>تخطيط الخريطة كلها من جديد؛ وتبقى البطاقات المثبتة</translation>
    </message>
    <message>
        <source>Fo&amp;ld or Unfold</source>
        <translation>&amp;طي أو بسط</translation>
    </message>
    <message>
        <source>Put away what bears on the selected card, or show it again</source>
        <translation>إخفاء ما ينصبّ على البطاقة المحددة، أو إظهاره من جديد</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation>ط&amp;ي الكل</translation>
    </message>
    <message>
        <source>Show only the claims that bear on nothing</source>
        <translation>إظهار الادعاءات التي لا تنصبّ على شيء فقط</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;بسط الكل</translation>
    </message>
    <message>
        <source>Show all that was folded</source>
        <translation>إظهار كل ما طُوي</translation>
    </message>
    <message>
        <source>Focus on &amp;1 Step Around</source>
        <translation>التركيز حتى الخطوة &amp;1 حوله</translation>
    </message>
    <message>
        <source>Focus on &amp;2 Steps Around</source>
        <translation>التركيز حتى الخطوة &amp;2 حوله</translation>
    </message>
    <message>
        <source>Focus on &amp;3 Steps Around</source>
        <translation>التركيز حتى الخطوة &amp;3 حوله</translation>
    </message>
    <message>
        <source>Show only what is so near to the selected claim</source>
        <translation>إظهار ما هو بهذا القرب من الادعاء المحدد فقط</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>ت&amp;صفية…</translation>
    </message>
    <message>
        <source>Choose what the map shows by topic, tag and kind</source>
        <translation>اختيار ما تُظهره الخريطة بحسب الموضوع والوسم والنوع</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>إ&amp;ظهار الكل</translation>
    </message>
    <message>
        <source>End focus, filter and folding</source>
        <translation>إنهاء التركيز والتصفية والطي</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>الاقتراب</translation>
    </message>
    <message>
        <source>Zoom Ou&amp;t</source>
        <translation>تص&amp;غير</translation>
    </message>
    <message>
        <source>Go further away</source>
        <translation>الابتعاد</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>Show cards at 100 %</source>
        <translation>إظهار البطاقات بحجم 100%</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>ال&amp;خريطة كلها</translation>
    </message>
    <message>
        <source>Bring all of the map into sight</source>
        <translation>إظهار الخريطة كلها على الشاشة</translation>
    </message>
    <message>
        <source>Sel&amp;ection</source>
        <translation>الم&amp;حدد</translation>
    </message>
    <message>
        <source>Bring what is selected into sight</source>
        <translation>إظهار المحدد على الشاشة</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>ت&amp;قليل الحركة</translation>
    </message>
    <message>
        <source>Let nothing glide or fade</source>
        <translation>لا شيء ينزلق أو يتلاشى</translation>
    </message>
    <message>
        <source>Full Scree&amp;n</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Use all of the screen</source>
        <translation>استخدام الشاشة كلها</translation>
    </message>
    <message>
        <source>Change the colours of the program</source>
        <translation>تغيير ألوان البرنامج</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>كل شيء ظاهر.</translation>
    </message>
    <message>
        <source>Nothing is folded.</source>
        <translation>لا شيء مطوي.</translation>
    </message>
    <message>
        <source>What It &amp;Bears On</source>
        <translation>&amp;ما ينصبّ عليه</translation>
    </message>
    <message>
        <source>Go to what the selected card answers</source>
        <translation>الانتقال إلى ما تجيب عنه البطاقة المحددة</translation>
    </message>
    <message>
        <source>First &amp;Answer</source>
        <translation>أ&amp;ول إجابة</translation>
    </message>
    <message>
        <source>Go to the first reason or objection to it</source>
        <translation>الانتقال إلى أول سبب له أو اعتراض عليه</translation>
    </message>
    <message>
        <source>Answer Be&amp;fore</source>
        <translation>الإجابة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the answer before it, to the same</source>
        <translation>الانتقال إلى الإجابة التي قبلها عن الشيء نفسه</translation>
    </message>
    <message>
        <source>&amp;Next Answer</source>
        <translation>الإجابة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go to the answer after it, to the same</source>
        <translation>الانتقال إلى الإجابة التي بعدها عن الشيء نفسه</translation>
    </message>
    <message>
        <source>&amp;Line Above</source>
        <translation>&amp;الخط الأعلى</translation>
    </message>
    <message>
        <source>Go to the reason or objection that leads up from it</source>
        <translation>الانتقال إلى السبب أو الاعتراض الصاعد منها</translation>
    </message>
    <message>
        <source>L&amp;ine Below</source>
        <translation>ا&amp;لخط الأسفل</translation>
    </message>
    <message>
        <source>Go to the first reason or objection that ends on it</source>
        <translation>الانتقال إلى أول سبب أو اعتراض ينتهي عندها</translation>
    </message>
    <message>
        <source>S&amp;how Minimap</source>
        <translation>إظ&amp;هار الخريطة المصغّرة</translation>
    </message>
    <message>
        <source>Show the whole map in a corner, with the part that is seen</source>
        <translation>إظهار الخريطة كلها في زاوية، مع الجزء الظاهر</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Show the debate as Argdown beside the map, to read and to type</source>
        <translation>إظهار النقاش بتنسيق Argdown بجانب الخريطة، للقراءة والكتابة</translation>
    </message>
</context>
<context>
    <name>WeightField</name>
    <message>
        <source>not set</source>
        <translation>غير معيّن</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Counterpoint</source>
        <translation>Counterpoint</translation>
    </message>
    <message>
        <source>Map what is argued, see who said it, and trace where it came from.</source>
        <translation>ارسم خريطة الحجج، واعرف من قال ماذا، وتتبّع من أين جاء.</translation>
    </message>
    <message>
        <source>New Debate</source>
        <translation>نقاش جديد</translation>
    </message>
    <message>
        <source>Begin with a question</source>
        <translation>ابدأ بسؤال</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>A .debate file</source>
        <translation>ملف ‎.debate</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Two-Minute Tour</source>
        <translation>جولة في دقيقتين</translation>
    </message>
    <message>
        <source>Claims that explain themselves</source>
        <translation>ادعاءات تشرح نفسها</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>No longer at %1</source>
        <translation>لم يعد في %1</translation>
    </message>
    <message>
        <source>Debates you open will be listed here.</source>
        <translation>النقاشات التي تفتحها ستُسرد هنا.</translation>
    </message>
    <message>
        <source>The sample debates are not installed.</source>
        <translation>النقاشات النموذجية غير مثبتة.</translation>
    </message>
    <message>
        <source>Samples open as copies: change what you like.</source>
        <translation>تُفتح النماذج نسخًا: غيّر فيها ما تشاء.</translation>
    </message>
    <message>
        <source>“%1” was not saved</source>
        <translation>لم يُحفظ «%1»</translation>
    </message>
    <message>
        <source>Counterpoint ended with 1 unsaved change (%1). It has been kept.</source>
        <translation>انتهى Counterpoint وفيه تغيير واحد غير محفوظ (%1). وهو محتفَظ به.</translation>
    </message>
    <message>
        <source>Counterpoint ended with %1 unsaved changes (%2). They have been kept.</source>
        <translation>انتهى Counterpoint وفيه تغييرات غير محفوظة، عددها %1 (%2). وهي محتفَظ بها.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;استرداد</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>استرداد %1</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>ت&amp;جاهل التغييرات</translation>
    </message>
    <message>
        <source>Discard the changes to %1</source>
        <translation>تجاهل التغييرات في %1</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لاح&amp;قًا</translation>
    </message>
    <message>
        <source>Decide about %1 later</source>
        <translation>البت في أمر %1 لاحقًا</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>من برامج أخرى</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: %1</translation>
    </message>
</context>
</TS>
