#include "model/formats/argdown/argdownrecords.h"

#include "model/debate/edtf.h"
#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/argdown/argdowndata.h"
#include "model/formats/nativejson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using argdown::keyIn;

// The parts of ArgdownRecords that make sources, stakeholders and what a file of ours lists as whole records.

/// One text, or each of several.
static QStringList textsIn(const QJsonValue& said)
{
    if (said.isUndefined()) // as mostly
        return {};
    QStringList texts;
    for (const QJsonValue& one : said.isArray() ? said.toArray() : QJsonArray{said}) {
        if (const QString text = one.toVariant().toString().trimmed(); !text.isEmpty() && !one.isObject())
            texts << text;
    }
    return texts;
}

static QStringList firstOf(const QJsonObject& said, std::initializer_list<const char16_t*> keys)
{
    for (const char16_t* key : keys) {
        if (const QStringList texts = textsIn(said.value(QStringView(key))); !texts.isEmpty())
            return texts;
    }
    return {};
}

SourceId ArgdownRecords::sourceIn(const QJsonObject& said)
{
    const QString title = firstOf(said, {u"source", u"sources"}).join(u"; "_s);
    const QString url = firstOf(said, {u"url", u"link"}).value(0);
    const QStringList authors = firstOf(said, {u"author", u"authors"});
    if (title.isEmpty() && url.isEmpty() && authors.isEmpty())
        return {};
    const SourceId id{keyOfName(u"argdown/source/"_s + title + u'|' + url + u'|' + authors.join(u'|'))};
    if (m_sourcesMade.contains(id.value))
        return id;
    m_sourcesMade.insert(id.value);
    Source source;
    source.id = id;
    source.csl = {{u"type"_s, url.isEmpty() ? u"document"_s : u"webpage"_s}};
    if (!title.isEmpty())
        source.csl.insert(u"title"_s, title);
    if (!url.isEmpty())
        source.csl.insert(u"URL"_s, url);
    QJsonArray names;
    for (const QString& author : authors)
        names.append(QJsonObject{{u"literal"_s, author}});
    if (!names.isEmpty())
        source.csl.insert(u"author"_s, names);
    source.order = static_cast<double>(m_sources.size() + 1);
    m_sources.push_back(std::move(source));
    return id;
}

StakeholderId ArgdownRecords::stakeholderCalled(const QString& name)
{
    const auto known = m_stakeholderByName.constFind(name);
    if (known != m_stakeholderByName.constEnd())
        return *known;
    Stakeholder stakeholder;
    stakeholder.id = StakeholderId{keyOfName(u"argdown/stakeholder/"_s + name)};
    stakeholder.name = name;
    stakeholder.order = static_cast<double>(m_stakeholders.size() + 1);
    m_stakeholderByName.insert(name, stakeholder.id);
    m_stakeholders.push_back(stakeholder);
    return stakeholder.id;
}

/// A quotation and its page have no passage to stand in, for the text they are from is not there.
static QString noteOf(const QJsonObject& said)
{
    QStringList notes;
    for (const QString& quote : textsIn(said.value(u"quote"_s)))
        notes << u'“' + quote + u'”';
    for (const QString& page : firstOf(said, {u"page", u"pages"}))
        notes << u"p. "_s + page;
    return notes.join(u", "_s);
}

void ArgdownRecords::addPosition(const Claim& claim, const QJsonObject& said)
{
    Statement statement;
    statement.source = sourceIn(said);
    for (const QString& name : firstOf(said, {u"by", u"proponent", u"proponents", u"speaker", u"speakers"})) {
        const Speaker speaker{stakeholderCalled(name)};
        if (std::ranges::find(statement.speakers, speaker) == statement.speakers.end())
            statement.speakers.push_back(speaker);
    }
    if (!statement.source && statement.speakers.empty())
        return;
    const int number = ++m_statementsOn[claim.id];
    statement.id = StatementId{
        keyOfName(u"argdown/position/"_s + QString::number(claim.id.value) + u'/' + QString::number(number))};
    statement.claim = claim.id;
    statement.stance = fromWord<Stance>(said.value(u"stance"_s).toString()).value_or(Stance::For);
    const QString date = said.value(u"date"_s).toString();
    statement.date = isEdtf(date) ? date : QString();
    statement.note = noteOf(said);
    statement.order = static_cast<double>(m_statements.size() + 1);
    m_statements.push_back(std::move(statement));
}

/// Data that tell where a claim is from or who holds it, as people write them; our own positions carry an id.
void ArgdownRecords::makePositions(const Claim& claim, const QJsonObject& data)
{
    if (data.isEmpty()) // as mostly
        return;
    for (const QJsonValue& one : data.value(u"positions"_s).toArray()) {
        if (!keyIn(one[u"id"]) || !m_isOurs)
            addPosition(claim, one.toObject());
    }
    QJsonObject own = data;
    own.remove(u"date"_s);
    if (!m_isOurs || !keyIn(data.value(u"id"_s)))
        addPosition(claim, own);
}

void ArgdownRecords::makeSources()
{
    for (const Statement& listed : m_statements)
        ++m_statementsOn[listed.claim];
    for (std::size_t i = 0; i < m_claims.size(); ++i)
        makePositions(m_claims[i], m_dataOf[i]);
}

/// The claims and inferences that listed records may refer to, without their words, as native JSON.
QJsonObject ArgdownRecords::skeleton() const
{
    Debate bones;
    bones.load(std::vector{DebateInfo{DebateInfoId{1}}});
    std::vector<Claim> claims;
    for (const Claim& claim : m_claims) {
        Claim bone;
        bone.id = claim.id;
        bone.text = u"-"_s;
        claims.push_back(std::move(bone));
    }
    std::vector<Inference> inferences;
    for (const Inference& inference : m_inferences)
        inferences.push_back({inference.id, inference.kind, inference.premises, inference.target, {}, {}, {}, 0});
    bones.load(std::move(claims));
    bones.load(std::move(inferences));
    return QJsonDocument::fromJson(writeNativeJson(bones).bytes).object();
}

QJsonArray ArgdownRecords::positions() const
{
    QJsonArray statements;
    for (std::size_t i = 0; i < m_claims.size(); ++i) {
        for (const QJsonValue& one : m_dataOf[i].value(u"positions"_s).toArray()) {
            QJsonObject said = one.toObject();
            said.remove(u"by"_s);
            said.remove(u"quote"_s);
            said.insert(u"claim"_s, QString::number(m_claims[i].id.value));
            if (keyIn(said.value(u"id"_s)))
                statements.append(said);
        }
    }
    return statements;
}

/// Those of the inferences said as data whose ends are still there.
QJsonArray ArgdownRecords::saidAsData() const
{
    QSet<qint64> known;
    for (const Claim& claim : m_claims)
        known.insert(claim.id.value);
    for (const Inference& inference : m_inferences)
        known.insert(inference.id.value);
    const auto isKnown = [&](const QJsonValue& id) { return known.contains(keyIn(id)); };
    QJsonArray waiting = m_ours.value(u"inferences"_s).toArray();
    QJsonArray whole;
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        QJsonArray later;
        for (const QJsonValue& one : waiting) {
            const QJsonValue target = one[u"target"];
            const QJsonArray premises = one[u"premises"].toArray();
            const bool isWhole = (isKnown(target[u"claim"]) || isKnown(target[u"inference"])) && !isKnown(one[u"id"])
                && std::all_of(premises.begin(), premises.end(),
                    [&](const QJsonValue& premise) { return isKnown(premise[u"claim"]); });
            if (!isWhole) {
                later.append(one);
                continue;
            }
            whole.append(one);
            known.insert(keyIn(one[u"id"]));
            isGrowing = true;
        }
        isGrowing = isGrowing && later.size() < waiting.size() && whole.size() < 100'000;
        waiting = later;
    }
    return whole;
}

void ArgdownRecords::takeLists(const Debate& lists)
{
    QSet<qint64> mine;
    for (const Inference& inference : m_inferences)
        mine.insert(inference.id.value);
    for (const Inference& inference : lists.inferences().all()) {
        if (!mine.contains(inference.id.value))
            m_inferences.push_back(inference);
    }
    for (const Scheme& scheme : lists.table<Scheme>().all()) {
        if (std::ranges::find(m_schemes, scheme.id, &Scheme::id) == m_schemes.end())
            m_schemes.push_back(scheme);
    }
    m_sources = lists.table<Source>().all().toVector();
    m_stakeholders = lists.table<Stakeholder>().all().toVector();
    m_statements = lists.table<Statement>().all().toVector();
    for (const Source& source : m_sources)
        m_sourcesMade.insert(source.id.value);
    for (const Stakeholder& stakeholder : m_stakeholders)
        m_stakeholderByName.insert(stakeholder.name, stakeholder.id);
    m_imported.debate.load(lists.issues().all().toVector());
}

void ArgdownRecords::makeLists()
{
    QJsonObject native = skeleton();
    for (const QString& list : {u"issues"_s, u"stakeholders"_s, u"sources"_s, u"schemes"_s}) {
        if (m_ours.value(list).isArray())
            native.insert(list, m_ours.value(list));
    }
    QJsonArray inferences = native.value(u"inferences"_s).toArray();
    for (const QJsonValue& one : saidAsData())
        inferences.append(one);
    native.insert(u"inferences"_s, inferences);
    native.insert(u"statements"_s, positions());
    const auto read = readNativeJson(QJsonDocument(native).toJson(QJsonDocument::Compact));
    if (read)
        takeLists(read->debate);
    else
        lose({},
            Sentences::tr("What the file lists of Counterpoint's own records cannot be read: %1")
                .arg(read.error().what));
    for (Claim& claim : m_claims) {
        if (!m_imported.debate.contains(claim.issue))
            claim.issue = {};
    }
}
