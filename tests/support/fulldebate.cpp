#include "tests/support/fulldebate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QStringList hostileTexts()
{
    return {
        u"plain"_s,
        u"\"quoted\" and 'single'"_s,
        u"back\\slash, \\N, \\G, \\l, ends in one \\"_s,
        u"line\nbreak\r\nand\ttab\rand return"_s,
        u"<b>bold</b> <img src=\"file:///etc/passwd\"> &amp; &lt; &#65; &"_s,
        u"{a|{b|c}} [d] <port>"_s,
        u"%1 %2 %n &File ${HOME} $(id) `id`; rm -rf /"_s,
        u"nul"_s + QChar(0) + u"inside"_s,
        u"bell \x07, escape \x1b[31m, delete \x7f, next line \x85"_s,
        u"half "_s + QChar(0xd800) + u" of a pair, and the other "_s + QChar(0xdc00),
        u"\u202eesrever\u202c \u2066isolated\u2069 \u200fmark"_s,
        u"عربي מחבר فارسی"_s,
        u"汉字 かな 한국어 ไทย"_s,
        u"👩‍👩‍👧‍👦 🏳️‍🌈 𝕏"_s,
        u"e"_s + QString(200, QChar(0x301)),
        u"\uffff\ufffe\ufdd0 not characters"_s,
        u"\ufeffbyte order mark"_s,
        u"long "_s + QString(5000, u'x'),
        u"=cmd|' /C calc'!A0"_s,
        u" spaces around "_s,
    };
}

namespace {

/// Hands out the hostile texts one after the other, every other one with the name of its field.
class Texts {
public:
    QString operator()(const char* name)
    {
        const QString text = m_texts[m_next++ % m_texts.size()];
        return m_next % 2 ? text : QString(text + u" ("_s + QLatin1StringView(name) + u')');
    }

private:
    QStringList m_texts = hostileTexts();
    qsizetype m_next = 0;
};

QJsonObject bibliographicItem(Texts& text)
{
    return {{u"type"_s, u"webpage"_s}, {u"title"_s, text("csl")}, {u"URL"_s, u"https://example.org/?a=1&b=2"_s},
        {u"author"_s, QJsonArray{QJsonObject{{u"literal"_s, text("author")}}}}, {u"volume"_s, 3.25},
        {u"number"_s, Q_INT64_C(9007199254740993)}, {u"peer-reviewed"_s, true}, {u"abstract"_s, QJsonValue::Null},
        {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2015, 10, 8}}}}}, {u"empty"_s, QJsonArray{}},
        {u"nothing"_s, QJsonObject{}}};
}

Edits groups(Texts& text)
{
    return {put(DebateInfo{DebateInfoId{1}, text("title"), text("question"), text("summary"), u"en"_s,
                SupportReading::Evidential}),
        put(Issue{IssueId{10}, text("issue"), text("note"), 1}), put(Issue{IssueId{11}, text("issue"), {}, 2, true}),
        put(Topic{TopicId{20}, text("topic"), {}, text("note"), 1}),
        put(Topic{TopicId{21}, text("topic"), TopicId{20}, {}, 2}), put(Tag{TagId{30}, text("tag"), text("note"), 1}),
        put(Tag{TagId{31}, text("tag"), {}, 2})};
}

Edits claims(Texts& text)
{
    Edits edits;
    for (qint64 i = 0; i < hostileTexts().size(); ++i)
        edits.push_back(put(Claim{ClaimId{100 + i}, {}, text("claim"), {}, {}, {}, {}, {}, 10.0 + double(i)}));
    edits.push_back(put(Claim{ClaimId{9223372036854775807}, text("title"), text("text"), text("note"), IssueId{10},
        TopicId{21}, {TagId{31}, TagId{30}}, 0.1, 1}));
    edits.push_back(put(Claim{ClaimId{99}, {}, text("text"), {}, IssueId{11}, TopicId{20}, {TagId{30}}, 1.0, 2,
        ProofStandard::ClearAndConvincing, hostileTexts()[4]}));
    return edits;
}

Edits inferences(Texts& text)
{
    const InferenceId reason{200}, objection{201}, undercut{202}, restatement{203};
    return {put(Inference{reason, InferenceKind::Support,
                {{ClaimId{100}, true, u"major"_s}, {ClaimId{101}, false, u"minor"_s}, {ClaimId{102}}}, ClaimId{99},
                u"expert-opinion"_s, text("note"), 0.0, 1}),
        put(Inference{objection, InferenceKind::Attack, {{ClaimId{103}}}, ClaimId{99}, {}, {}, 0.30000000000000004, 2}),
        put(Inference{undercut, InferenceKind::Attack, {{ClaimId{104}}}, objection, {}, {}, {}, 3}),
        put(Inference{restatement, InferenceKind::Restate, {{ClaimId{105}}}, ClaimId{100}, {}, {}, {}, 4}),
        put(Inference{
            InferenceId{204}, InferenceKind::Support, {{ClaimId{99}}}, ClaimId{103}, {}, {}, {}, 5}), // a cycle
        put(CriticalAnswer{CriticalAnswerId{900}, reason, u"is-expert"_s, Answer::No, text("note"), 1, undercut}),
        put(CriticalAnswer{CriticalAnswerId{901}, reason, u"agrees"_s, Answer::Open, {}, 2})};
}

Edits texts(Texts& text)
{
    const QString words = u"Eins 👩‍👩‍👧 zwei "_s + hostileTexts().join(u" | "_s);
    return {put(Source{SourceId{300}, bibliographicItem(text), text("archived"), u"2015-08~"_s, u"B"_s, text("reason"),
                text("by"), u"2024-02-29"_s, Correction::Retracted, text("correction"), text("note"), 1}),
        put(Source{SourceId{301}, {}, {}, {}, {}, {}, {}, {}, Correction::None, {}, {}, 2}),
        put(Document{DocumentId{400}, SourceId{300}, text("title"), u"text/plain"_s, QString(64, u'a'),
            u"2015-10-08T09:30:00Z"_s, u"en-GB"_s, {}, words, QByteArray("\xff\xfe\0 bytes \x80 of any kind\r\n", 25),
            {{u"pages"_s, QJsonArray{0, 6}}, {u"furniture"_s, QJsonArray{QJsonArray{0, 5}}}}, 1}),
        put(Document{DocumentId{401}, SourceId{300}, {}, {}, {}, {}, {}, DocumentId{400}, u"new"_s, {}, {}, 2}),
        put(Turn{TurnId{500}, DocumentId{400}, 0, 5, StakeholderId{700}, StakeholderId{701}, u"2015-08"_s, {},
            text("note"), 1}),
        put(Turn{TurnId{501}, DocumentId{400}, 5, 20, StakeholderId{701}, {}, u"2015/2016"_s, TurnId{500}, {}, 2}),
        put(Excerpt{
            ExcerptId{600}, DocumentId{400}, 0, 6, u"Eins "_s, text("prefix"), text("suffix"), text("note"), 1}),
        put(Excerpt{ExcerptId{601}, DocumentId{401}, 0, 0, u"gone"_s, {}, {}, {}, 2})};
}

Edits people(Texts& text)
{
    return {
        put(Stakeholder{StakeholderId{700}, text("name"), StakeholderKind::Organisation, {text("alias"), text("alias")},
            {}, {}, text("description"), u"https://example.org"_s, u"ABC"_s, u"#0b5fa5"_s, 1}),
        put(Stakeholder{StakeholderId{701}, text("name"), StakeholderKind::Person, {}, StakeholderId{700},
            {{StakeholderId{700}, u"2015-08"_s, u"2016~"_s}, {StakeholderId{700}, {}, u"2012"_s}}, {}, {}, {}, {}, 2}),
        put(Statement{StatementId{800}, ClaimId{99}, ExcerptId{600}, SourceId{300}, Stance::Conditional,
            text("condition"), u"2015-08-11"_s, 6, text("note"),
            {{StakeholderId{700}, SpeakerRole::Publisher}, {StakeholderId{701}, SpeakerRole::ReportedBy}}, 1}),
        put(Statement{StatementId{801}, ClaimId{100}, {}, {}, Stance::For, {}, {}, 0, {}, {}, 2}),
        put(Citation{CitationId{850}, SourceId{300}, ExcerptId{601}, CitationKind::BasedOn, Verification::DeadLink,
            text("locator"), text("note"), 1}),
        put(Citation{
            CitationId{851}, ExcerptId{600}, SourceId{301}, CitationKind::Quotes, Verification::Unchecked, {}, {}, 2})};
}

Edits views(Texts& text)
{
    return {put(Place{PlaceId{99}, ClaimId{99}, -12.5, 1e6}), put(Place{PlaceId{200}, InferenceId{200}, 0, 0.1}),
        put(Place{PlaceId{10}, IssueId{10}, 3, -0.25}),
        put(SavedView{
            SavedViewId{1000}, text("view"), {{u"zoom"_s, 0.5}, {text("key"), QJsonArray{1, u"two"_s, false}}}, 1}),
        put(SavedView{SavedViewId{1001}, text("view"), {}, 2}),
        put(Dismissal{DismissalId{1100}, text("finding"), text("reason"), 1})};
}

Edits evaluation(Texts& text)
{
    Scheme own{SchemeId{1200}, text("name"), text("description"), text("conclusion")};
    own.premises = {{text("second"), text("premise")}, {u"first"_s, {}}};
    own.questions = {{text("true"), text("question"), QuestionKind::Assumption, u"first"_s},
        {u"shown"_s, {}, QuestionKind::Exception, {}}};
    own.order = 2;
    Scenario scenario{ScenarioId{1300}, text("name"), text("note")};
    scenario.assumptions = {{ClaimId{101}, Attitude::Reject}, {InferenceId{201}, Attitude::Suspend},
        {ClaimId{9223372036854775807}, Attitude::Accept}};
    scenario.order = 1;
    return {put(own), put(Scheme{SchemeId{1201}, text("name"), {}, {}, {}, {}, 1}), put(scenario),
        put(Scenario{ScenarioId{1301}, text("name"), {}, {}, 2})};
}

/// Gives the first record of each kind that has room for it an origin.
Edits origins(const Debate& debate)
{
    Edits edits;
    forEachKind([&]<class R>() {
        if (debate.table<R>().all().empty())
            return;
        R record = debate.table<R>().all().front();
        if constexpr (requires { record.external; })
            record.external = hostileTexts()[3];
        if constexpr (requires { record.kept; })
            record.kept = {{u"certainty"_s, 0.5}, {hostileTexts()[2], QJsonArray{u"a"_s, QJsonValue::Null}}};
        edits.push_back(put(record));
    });
    return edits;
}

}

Debate fullDebate()
{
    Texts text;
    Debate debate;
    for (const auto& part : {groups, claims, inferences, texts, people, views, evaluation})
        debate.apply(part(text));
    debate.apply(origins(debate));
    return debate;
}
