// links: debate formats
#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdownparser.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QDir samples()
{
    return QDir(QStringLiteral(SOURCE_FOLDER "/../shared/data/argdown"));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString roleName(ArgdownRole role)
{
    return role == ArgdownRole::Premise       ? u"premise"_s
        : role == ArgdownRole::MainConclusion ? u"main-conclusion"_s
                                              : u"intermediary-conclusion"_s;
}

QString kindName(ArgdownRelationKind kind)
{
    static const QStringList names{
        u"support"_s, u"attack"_s, u"undercut"_s, u"contradictory"_s, u"entails"_s, u"contrary"_s};
    return names[static_cast<qsizetype>(kind)];
}

/// One line for each thing that a model says, sorted, so that two models are compared like texts.
QStringList sorted(QStringList lines)
{
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

QString asJson(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const ArgdownItem& item)
{
    QStringList texts;
    for (const ArgdownMember& member : item.members) {
        if (const QString text = member.text.simplified(); !member.isReference && !text.isEmpty())
            texts << text;
    }
    return texts;
}

QString line(const QString& title, QStringList texts, QStringList tags, const QJsonValue& data)
{
    texts.removeDuplicates();
    tags.sort();
    const QString said = data.isUndefined() || data.toObject().isEmpty() ? QString() : asJson(data);
    return title.simplified() + u" | "_s + texts.join(u" / ") + u" | "_s + tags.join(u' ') + u" | "_s + said;
}

QStringList statementsOf(const ArgdownModel& model)
{
    QStringList lines;
    for (const ArgdownItem& item : model.statements)
        lines << line(item.title, textsOf(item), item.tags, item.data);
    return sorted(lines);
}

QStringList argumentsOf(const ArgdownModel& model)
{
    QStringList lines;
    for (const ArgdownArgument& item : model.arguments) {
        QString said = line(item.title, textsOf(item), item.tags, item.data);
        for (const ArgdownLine& one : item.lines)
            said += u"\n  "_s + roleName(one.role) + u' ' + model.statements[size_t(one.statement)].title + u' '
                + one.rules.join(u',');
        lines << said;
    }
    return sorted(lines);
}

QString endOf(const ArgdownModel& model, const ArgdownEnd& end)
{
    const QString title = model.itemOf(end).title;
    if (end.kind == ArgdownEnd::Kind::Statement)
        return u'[' + title + u']';
    const QString named = u'<' + title + u'>';
    return end.kind == ArgdownEnd::Kind::Argument ? named : QString(named + u'/' + QString::number(end.line));
}

QStringList relationsOf(const ArgdownModel& model)
{
    QStringList lines;
    for (const ArgdownRelation& relation : model.relations)
        lines << endOf(model, relation.from) + u' ' + kindName(relation.kind) + u' ' + endOf(model, relation.to);
    return sorted(lines);
}

QStringList strings(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& value : list.toArray())
        texts << value.toString().simplified();
    return texts;
}

QStringList statementsIn(const QJsonObject& reference)
{
    QStringList lines;
    for (const QJsonValue& value : reference[u"statements"].toArray()) {
        const QJsonObject item = value.toObject();
        lines << line(item[u"title"].toString(), strings(item[u"texts"]), strings(item[u"tags"]), item[u"data"]);
    }
    return sorted(lines);
}

QStringList argumentsIn(const QJsonObject& reference)
{
    QStringList lines;
    for (const QJsonValue& value : reference[u"arguments"].toArray()) {
        const QJsonObject item = value.toObject();
        QString said
            = line(item[u"title"].toString(), strings(item[u"descriptions"]), strings(item[u"tags"]), item[u"data"]);
        for (const QJsonValue& one : item[u"pcs"].toArray())
            said += u"\n  "_s + one[u"role"].toString() + u' ' + one[u"title"].toString() + u' '
                + strings(one[u"rules"]).join(u',');
        lines << said;
    }
    return sorted(lines);
}

QString endIn(const QJsonValue& end)
{
    if (end[u"statement"].isString())
        return u'[' + end[u"statement"].toString() + u']';
    if (end[u"argument"].isString())
        return u'<' + end[u"argument"].toString() + u'>';
    return u'<' + end[u"inference"].toString() + u">/"_s + QString::number(end[u"conclusionIndex"].toInt());
}

QStringList relationsIn(const QJsonObject& reference)
{
    QStringList lines;
    for (const QJsonValue& one : reference[u"relations"].toArray())
        lines << endIn(one[u"from"]) + u' ' + one[u"type"].toString() + u' ' + endIn(one[u"to"]);
    return sorted(lines);
}

void compareLists(const QStringList& ours, const QStringList& theirs)
{
    QCOMPARE(ours.join(u'\n'), theirs.join(u'\n'));
}

} // namespace

/// Real files, against what the official parser makes of them.
class ArgdownSamplesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void equals_data();
    void equals();
    void readsJson_data();
    void readsJson();
};

void ArgdownSamplesTest::initTestCase()
{
    if (!samples().exists())
        QSKIP("The collection of Argdown files is not here.");
}

void ArgdownSamplesTest::equals_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : samples().entryList({u"*.argdown"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

void ArgdownSamplesTest::equals()
{
    QFETCH(QString, name);
    const QByteArray text = contentOf(samples().filePath(name));
    const QJsonObject reference
        = QJsonDocument::fromJson(contentOf(samples().filePath(name + u".ref.json"_s))).object();
    const ArgdownModel model = parseArgdown(QString::fromUtf8(text));
    QVERIFY(model.statements.size() >= size_t(reference[u"statements"].toArray().size()));
    if (!reference[u"errors"].toArray().isEmpty())
        return;
    compareLists(statementsOf(model), statementsIn(reference));
    compareLists(argumentsOf(model), argumentsIn(reference));
    compareLists(relationsOf(model), relationsIn(reference));
    QStringList faults;
    for (const ArgdownFault& fault : model.faults)
        faults << u"%1:%2 %3"_s.arg(QString::number(fault.line), QString::number(fault.column), fault.what);
    compareLists(faults, {});
}

void ArgdownSamplesTest::readsJson_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    for (const QString& name : {u"argdown-primer"_s, u"semmelweis_betz"_s, u"state-censorship"_s})
        QTest::newRow(qPrintable(name)) << QString(u"../argdown-json/"_s + name + u".json"_s)
                                        << QString(name + u".argdown"_s);
}

QStringList claimWordsOf(const Debate& debate)
{
    QStringList words;
    for (const Claim& claim : debate.claims().all())
        words << claim.text.simplified();
    return sorted(words);
}

/// Published exports of the same texts, made by an earlier version; what both say is the same.
void ArgdownSamplesTest::readsJson()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto json = readArgdownJson(contentOf(samples().filePath(name)), {});
    const auto argdown = readArgdown(contentOf(samples().filePath(text)), {});
    QVERIFY2(json, json ? "" : qPrintable(json.error().text()));
    QVERIFY(argdown);
    QVERIFY(faults(json->debate).empty());
    QVERIFY(json->isLocal);
    QCOMPARE(json->debate.inferences().count(), argdown->debate.inferences().count());
    compareLists(claimWordsOf(json->debate), claimWordsOf(argdown->debate));
}

QTEST_GUILESS_MAIN(ArgdownSamplesTest)
#include "argdownsamplestest.moc"
