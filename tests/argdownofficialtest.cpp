// links: debate formats
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownnames.h"
#include "model/formats/argdown/argdownparser.h"
#include "tests/support/authoredtext.h"
#include "tests/support/writtendebate.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int debates = 3000;
constexpr unsigned authoredTexts = 1000;

/// The folder whose node_modules has @argdown/core: COUNTERPOINT_ARGDOWN, or where npm puts what is for everyone.
QString packageFolder()
{
    const QString told = qEnvironmentVariable("COUNTERPOINT_ARGDOWN");
    for (const QString& folder : {told, QDir::homePath(), u"/usr/local/lib"_s, u"/usr/lib"_s, u"/usr/share"_s}) {
        if (!folder.isEmpty() && QFile::exists(folder + u"/node_modules/@argdown/core/package.json"_s))
            return folder;
    }
    return {};
}

QJsonArray officialModels(const QString& folder, const QJsonArray& texts)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {QStringLiteral(SOURCE_FOLDER "/tests/argdown/readargdown.cjs"), folder});
    node.write(QJsonDocument(texts).toJson(QJsonDocument::Compact));
    node.closeWriteChannel();
    node.waitForFinished(600'000);
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
}

QString endIn(const QJsonValue& end)
{
    if (end[u"statement"].isString())
        return u'[' + end[u"statement"].toString() + u']';
    if (end[u"argument"].isString())
        return u'<' + end[u"argument"].toString() + u'>';
    return u'<' + end[u"inference"].toString() + u">/"_s + QString::number(end[u"line"].toInt());
}

QStringList relationsIn(const QJsonValue& model)
{
    QStringList lines;
    for (const QJsonValue& one : model[u"relations"].toArray())
        lines << endIn(one[u"from"]) + u' ' + one[u"type"].toString() + u' ' + endIn(one[u"to"]);
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

/// What the lines and arguments of a debate's Argdown have to mean, said from the debate alone.
class Expected {
public:
    explicit Expected(const Debate& debate)
        : m_debate(debate)
        , m_names(debate)
    {
    }

    QStringList relations() const
    {
        QStringList lines;
        for (const Inference& inference : m_debate.inferences().all()) {
            if (const QString line = relationOf(inference); !line.isEmpty())
                lines << line;
        }
        lines.sort();
        lines.removeDuplicates();
        return lines;
    }

    QMap<QString, QString> texts() const
    {
        QMap<QString, QString> texts;
        for (const Claim& claim : m_debate.claims().all()) {
            const QString shown = shownInArgdown(claim.text);
            const QString title = m_names.title(claim.id);
            if (shown.trimmed().isEmpty() || claim.text == title)
                continue;
            QString tags;
            for (const TagId id : claim.tags) {
                if (const QString tag = argdownTag(m_debate.find(id)->name); !tag.isEmpty())
                    tags += u' ' + tag;
            }
            texts.insert(title, shown + tags);
        }
        return texts;
    }

private:
    QString argument(InferenceId id) const
    {
        const Inference* inference = m_debate.find(id);
        return u'<' + m_names.title(id) + u">/"_s + QString::number(inference->premises.size());
    }
    QString relationOf(const Inference& inference) const
    {
        const ArgdownForm form = m_names.form(inference.id);
        if (form == ArgdownForm::Data || (form == ArgdownForm::Argument && m_names.hasConclusion(inference)))
            return {};
        const QString from = u'['
            + (form == ArgdownForm::Line ? m_names.title(inference.premises[0].claim)
                                         : m_names.conclusionTitle(inference.id))
            + u']';
        const bool isSupport = inference.kind == InferenceKind::Support;
        if (const auto* claim = std::get_if<ClaimId>(&inference.target))
            return from + (isSupport ? u" support ["_s : u" attack ["_s) + m_names.title(*claim) + u']';
        const InferenceId target = std::get<InferenceId>(inference.target);
        return isSupport ? QString(from + u" support <"_s + m_names.title(target) + u'>')
                         : QString(from + u" undercut "_s + argument(target));
    }

    const Debate& m_debate;
    ArgdownNames m_names;
};

/// What a text says as its author sees it, whatever the titles of what has none.
class Said {
public:
    explicit Said(const QJsonValue& model)
        : m_model(model)
    {
        for (const QJsonValue& item : model[u"statements"].toArray())
            m_words.insert(item[u"title"].toString(), wordsOf(item));
        for (const QJsonValue& item : model[u"arguments"].toArray())
            for (const QJsonValue& step : item[u"steps"].toArray())
                m_steps.insert(item[u"title"].toString() + u'/' + QString::number(step[u"line"].toInt()), lineOf(step));
    }

    QStringList lines() const
    {
        QStringList lines;
        for (const char* kind : {"statements", "arguments"}) {
            for (const QJsonValue& item : m_model[QLatin1StringView(kind)].toArray())
                lines << linesOf(item);
        }
        for (const QJsonValue& one : m_model[u"relations"].toArray()) {
            lines << relation(one);
            const bool isReason = one[u"type"] == u"support"_s || one[u"type"] == u"entails"_s;
            if (isReason) // as a step with one premise may be said, too
                lines << endOf(one[u"from"]) + u" => "_s + endOf(one[u"to"]);
        }
        lines.sort();
        lines.removeDuplicates();
        return lines;
    }

private:
    /// Without tags and without the blank before data.
    static QString plain(const QString& text)
    {
        static const QRegularExpression tag(u"#(?:\\([^)]*\\)|[-a-z0-9]+)"_s);
        return QString(text).remove(tag).simplified();
    }

    static QString wordsOf(const QJsonValue& item)
    {
        const QJsonArray texts = item[u"texts"].toArray();
        const QString words = texts.isEmpty() ? QString() : plain(texts.last().toString());
        return words.isEmpty() ? plain(item[u"title"].toString()) : words;
    }

    QString lineOf(const QJsonValue& step) const
    {
        QStringList premises;
        for (const QJsonValue& premise : step[u"premises"].toArray())
            premises << m_words.value(premise.toString());
        premises.sort();
        return premises.join(u", "_s) + u" => "_s + m_words.value(step[u"conclusion"].toString());
    }

    QString endOf(const QJsonValue& end) const
    {
        if (end[u"statement"].isString())
            return m_words.value(end[u"statement"].toString());
        if (end[u"argument"].isString())
            return u'<' + end[u"argument"].toString() + u'>';
        return m_steps.value(end[u"inference"].toString() + u'/' + QString::number(end[u"line"].toInt()));
    }

    QString relation(const QJsonValue& said) const
    {
        QStringList ends{endOf(said[u"from"]), endOf(said[u"to"])};
        const QString type = said[u"type"].toString();
        if (type.startsWith(u"contra"))
            ends.sort();
        return ends.join(u' ' + type + u' ');
    }

    static QStringList linesOf(const QString& about, const QJsonValue& item)
    {
        QStringList lines{about};
        if (item[u"texts"].toArray().isEmpty())
            lines << about + u" words "_s + about;
        for (const QJsonValue& text : item[u"texts"].toArray())
            lines << about + u" words "_s + plain(text.toString());
        for (const QJsonValue& tag : item[u"tags"].toArray())
            lines << about + u" #"_s + tag.toString();
        const QJsonObject data = item[u"data"].toObject();
        for (auto member = data.begin(); member != data.end(); ++member) {
            if (member.key() != u"uses"_s)
                lines << about + u' ' + member.key() + u": "_s
                        + QString::fromUtf8(QJsonDocument(QJsonArray{member.value()}).toJson(QJsonDocument::Compact));
        }
        return lines;
    }

    QStringList linesOf(const QJsonValue& item) const
    {
        const QString title = item[u"title"].toString();
        QStringList lines;
        if (m_words.contains(title) || !title.startsWith(u"Untitled "_s))
            lines = linesOf(m_words.contains(title) ? m_words.value(title) : QString(u'<' + title + u'>'), item);
        for (const QJsonValue& step : item[u"steps"].toArray())
            lines << lineOf(step);
        lines.removeIf([](const QString& line) { return line.endsWith(u" words "_s); });
        return lines;
    }

    QJsonValue m_model;
    QMap<QString, QString> m_words; ///< of statements, by title
    QMap<QString, QString> m_steps; ///< what bears on what, by argument and line
};

} // namespace

/// What is written as Argdown, the official parser reads to the same texts and relations.
class ArgdownOfficialTest : public QObject {
    Q_OBJECT
private slots:
    void readsOurs();
    void readsAuthored();
    void readsSamples();
    void refusesNothingThatWePass();

private:
    void readsTheSameAgain(const QStringList& authored);
};

void ArgdownOfficialTest::readsOurs()
{
    const QString folder = packageFolder();
    if (folder.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("Node.js with the package @argdown/core is not here (see COUNTERPOINT_ARGDOWN).");
    std::vector<Debate> written;
    QJsonArray texts;
    for (unsigned seed = 0; written.size() < debates; ++seed) {
        Debate debate = WrittenDebate(seed + 10'000).make(16);
        if (debate.claims().isEmpty())
            continue;
        texts.append(QString::fromUtf8(writeArgdown(debate).bytes));
        written.push_back(std::move(debate));
    }
    const QJsonArray models = officialModels(folder, texts);
    QCOMPARE(models.size(), qsizetype(debates));
    for (qsizetype i = 0; i < models.size(); ++i) {
        const QByteArray shown = texts[i].toString().toUtf8().left(9000);
        const QJsonArray errors = models[i][u"errors"].toArray();
        QVERIFY2(errors.isEmpty(), QByteArray(QJsonDocument(errors).toJson() + shown).constData());
        const Expected expected(written[std::size_t(i)]);
        QMap<QString, QString> ahead = expected.texts();
        for (const char* kind : {"statements", "arguments"}) {
            for (const QJsonValue& item : models[i][QLatin1StringView(kind)].toArray()) {
                const QString title = item[u"title"].toString();
                if (!ahead.contains(title) || item[u"texts"].toArray().isEmpty())
                    continue;
                const QString theirs = item[u"texts"].toArray().last().toString();
                const QString ours = ahead.take(title);
                QVERIFY2(theirs == ours, qPrintable(u"“%1”\n“%2”\n"_s.arg(theirs, ours) + QString::fromUtf8(shown)));
            }
        }
        QVERIFY2(ahead.isEmpty(), qPrintable(ahead.keys().join(u'\n') + QString::fromUtf8(shown)));
        if (relationsIn(models[i]) != expected.relations())
            qWarning().noquote() << shown;
        QCOMPARE(relationsIn(models[i]).join(u'\n'), expected.relations().join(u'\n'));
    }
}

/// What an author wrote is in what we write of it.
void ArgdownOfficialTest::readsTheSameAgain(const QStringList& authored)
{
    const QString folder = packageFolder();
    if (folder.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("Node.js with the package @argdown/core is not here (see COUNTERPOINT_ARGDOWN).");
    QJsonArray texts;
    for (const QString& text : authored) {
        const auto read = readArgdown(text.toUtf8(), {});
        texts.append(text);
        texts.append(read ? QString::fromUtf8(writeArgdown(read->debate, {texts.size() % 4 == 1}).bytes) : QString());
    }
    const QJsonArray models = officialModels(folder, texts);
    QCOMPARE(models.size(), texts.size());
    for (qsizetype i = 0; i < models.size(); i += 2) {
        const QString shown = texts[i].toString() + u"\n=====>\n"_s + texts[i + 1].toString();
        if (!models[i][u"errors"].toArray().isEmpty())
            continue;
        QVERIFY2(models[i + 1][u"errors"].toArray().isEmpty(), qPrintable(shown));
        const QStringList ours = Said(models[i + 1]).lines();
        for (const QString& line : Said(models[i]).lines())
            QVERIFY2(ours.contains(line), qPrintable(u"“%1”\n"_s.arg(line) + shown));
    }
}

void ArgdownOfficialTest::readsAuthored()
{
    QStringList texts;
    for (unsigned seed = 0; seed < authoredTexts; ++seed)
        texts << AuthoredText(seed).make();
    readsTheSameAgain(texts);
}

/// But for those in which each step gets a title of its own.
void ArgdownOfficialTest::readsSamples()
{
    const QDir samples(QStringLiteral(SOURCE_FOLDER "/../shared/data/argdown"));
    if (!samples.exists())
        QSKIP("The collection of Argdown files is not here.");
    QStringList texts;
    for (const QString& name : samples.entryList({u"*.argdown"_s})) {
        QFile file(samples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        if (!text.contains(u"explodeArguments"_s))
            texts << text;
    }
    readsTheSameAgain(texts);
}

/// Where a line is gone.
void ArgdownOfficialTest::refusesNothingThatWePass()
{
    const QString folder = packageFolder();
    if (folder.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("Node.js with the package @argdown/core is not here (see COUNTERPOINT_ARGDOWN).");
    QJsonArray texts;
    for (unsigned seed = 0; seed < authoredTexts; ++seed) {
        QStringList lines = AuthoredText(seed).make().split(u'\n');
        const qsizetype first = lines.indexOf(u"==="_s, 1) + 2;
        lines.removeAt(first + qsizetype(seed) % (lines.size() - first));
        texts.append(lines.join(u'\n'));
    }
    const QJsonArray models = officialModels(folder, texts);
    for (qsizetype i = 0; i < models.size(); ++i) {
        if (!models[i][u"errors"].toArray().isEmpty())
            QVERIFY2(!parseArgdown(texts[i].toString()).faults.empty(), qPrintable(texts[i].toString()));
    }
}

QTEST_GUILESS_MAIN(ArgdownOfficialTest)
#include "argdownofficialtest.moc"
