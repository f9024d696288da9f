// links: analysis debate
#include "model/analysis/schemes/schemecatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

/// What the catalogue of schemes promises, in every language.
class SchemeCatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void isLargeEnough();
    void isWhole_data();
    void isWhole();
    void languagesAreComplete_data();
    void languagesAreComplete();
    void fallsBackToEnglish();
    void knowsNamesOfOthers_data();
    void knowsNamesOfOthers();
    void namesAreNotShared();

private:
    void everyScheme();
};

static QJsonObject fileOf(const QString& language)
{
    QFile file(u":/schemes/%1.json"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void SchemeCatalogueTest::isLargeEnough()
{
    QVERIFY(SchemeCatalogue::of(u"en"_s).schemes().size() >= 40);
    QCOMPARE(SchemeCatalogue::languages(), QStringList({u"en"_s, u"de"_s}));
}

/// One row for each scheme of each language.
void SchemeCatalogueTest::everyScheme()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    for (const QString& language : SchemeCatalogue::languages()) {
        for (const CatalogueScheme& scheme : SchemeCatalogue::of(language).schemes())
            QTest::newRow(qPrintable(language + u' ' + scheme.key)) << language << scheme.key;
    }
}

void SchemeCatalogueTest::isWhole_data()
{
    everyScheme();
}

/// Each has its words, and its questions point where the model says they do.
void SchemeCatalogueTest::isWhole()
{
    QFETCH(QString, language);
    QFETCH(QString, key);
    const SchemeCatalogue& catalogue = SchemeCatalogue::of(language);
    const CatalogueScheme& scheme = *catalogue.find(key);
    QVERIFY(std::ranges::find(catalogue.groups(), scheme.group, &SchemeGroup::key) != catalogue.groups().end());
    QVERIFY(!scheme.form.name.isEmpty() && !scheme.form.id && !scheme.key[0].isDigit());
    QVERIFY(scheme.form.description.endsWith(u'.') && scheme.form.conclusion.endsWith(u'.'));
    std::set<QString> parts;
    for (const SchemePremise& premise : scheme.form.premises)
        QVERIFY(premise.text.endsWith(u'.') && !premise.key.isEmpty() && parts.insert(premise.key).second);
    QVERIFY(!parts.empty() && scheme.form.questions.size() >= 2);
    std::set<QString> questions;
    for (const SchemeQuestion& question : scheme.form.questions) {
        QVERIFY(questions.insert(question.key).second && question.text.endsWith(u'?'));
        QVERIFY2(scheme.objections.value(question.key).endsWith(u'.'), qPrintable(question.key));
        QVERIFY2(
            question.premise.isEmpty() ? question.kind == QuestionKind::Exception : parts.contains(question.premise),
            qPrintable(question.key));
    }
}

void SchemeCatalogueTest::languagesAreComplete_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : SchemeCatalogue::languages().sliced(1))
        QTest::newRow(qPrintable(language)) << language;
}

/// A file of another language has all texts of the English one, under its keys, and none that this lacks.
void SchemeCatalogueTest::languagesAreComplete()
{
    QFETCH(QString, language);
    const auto keysOf = [](const QJsonValue& list) {
        QStringList keys;
        for (const QJsonValue one : list.toArray())
            keys += one[u"key"_s].toString();
        keys.sort();
        return keys;
    };
    const QJsonObject english = fileOf(u"en"_s);
    const QJsonObject other = fileOf(language);
    QCOMPARE(other[u"groups"_s].toObject().keys(), keysOf(english[u"groups"_s]));
    QCOMPARE(other[u"schemes"_s].toObject().keys(), keysOf(english[u"schemes"_s]));
    for (const QJsonValue scheme : english[u"schemes"_s].toArray()) {
        const QJsonValue own = other[u"schemes"_s][scheme[u"key"_s].toString()];
        for (const QString& text : {u"name"_s, u"description"_s, u"conclusion"_s})
            QVERIFY2(!own[text].toString().isEmpty(), qPrintable(scheme[u"key"_s].toString() + text));
        QCOMPARE(own[u"premises"_s].toObject().keys(), keysOf(scheme[u"premises"_s]));
        QCOMPARE(own[u"questions"_s].toObject().keys(), keysOf(scheme[u"questions"_s]));
        QCOMPARE(own[u"objections"_s].toObject().keys(), keysOf(scheme[u"questions"_s]));
    }
}

void SchemeCatalogueTest::fallsBackToEnglish()
{
    QCOMPARE(SchemeCatalogue::of(u"de-AT"_s).find(u"example"_s)->form.name, u"Beispiel"_s);
    QCOMPARE(SchemeCatalogue::of(u"tlh"_s).find(u"example"_s)->form.name, u"Example"_s);
    QCOMPARE(SchemeCatalogue::of(QString()).find(u"example"_s)->form.name, u"Example"_s);
}

void SchemeCatalogueTest::knowsNamesOfOthers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* key) { QTest::newRow(name) << name << key; };
    row("ExpertOpinion", "expert-opinion");
    row("Argument from Expert Opinion", "expert-opinion");
    row("ArgumentFromAuthority", "expert-opinion");
    row("CauseToEffect", "cause-to-effect");
    row("CorrelationToCause", "correlation-to-cause");
    row("PracticalReasoning", "practical-reasoning");
    row("VerbalClassification", "verbal-classification");
    row("Ad hominem", "ad-hominem-generic");
    row("FalsificationOfHypothesis", "falsification-of-hypothesis");
    row("InconsistentCommitment", "inconsistent-commitment");
    row("EstablishedRule", "established-rule");
    row("ModusPonens", "modus-ponens");
    row("FearAppeal", "fear-appeal");
    row("Ignorance", "ignorance");
    row("PopularPractice", "popular-practice");
    row("ExceptionalCase", "exceptional-case");
    row("negative-consequences", "negative-consequences");
    row("Default Inference", "");
    row("", "");
}

void SchemeCatalogueTest::knowsNamesOfOthers()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    const CatalogueScheme* scheme = SchemeCatalogue::of(u"en"_s).called(name);
    QCOMPARE(scheme ? scheme->key : QString(), key);
}

/// No name means two schemes.
void SchemeCatalogueTest::namesAreNotShared()
{
    const SchemeCatalogue& catalogue = SchemeCatalogue::of(u"en"_s);
    for (const CatalogueScheme& scheme : catalogue.schemes()) {
        QCOMPARE(catalogue.called(scheme.key), &scheme);
        for (const QString& alias : scheme.aliases)
            QVERIFY2(catalogue.called(alias) == &scheme, qPrintable(alias));
    }
}

QTEST_GUILESS_MAIN(SchemeCatalogueTest)
#include "schemecataloguetest.moc"
