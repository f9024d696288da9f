#include "model/formats/carneades/carneades.h"

#include "model/debate/sentences.h"
#include "model/formats/carneades/carneadesgraph.h"
#include "model/formats/decodedtext.h"
#include "model/formats/textstart.h"
#include "model/formats/unusedvalues.h"
#include "model/formats/yaml.h"

#include <QCollator>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// A scalar as text; numbers and truth values are names, too.
QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

/// A list of names, or a single one.
QStringList namesIn(const QJsonValue& value)
{
    QStringList names;
    for (const QJsonValue& one : value.toArray())
        names += textOf(one);
    if (!value.isArray() && !textOf(value).isEmpty())
        names += textOf(value);
    names.removeAll(QString());
    return names;
}

std::optional<double> weightIn(const QJsonValue& value)
{
    const double weight = value.toDouble(-1);
    return weight >= 0 && weight <= 1 ? std::optional(weight) : std::nullopt;
}

class CarneadesYaml {
public:
    CarneadesYaml(const QJsonObject& root, Report& report)
        : m_root(root)
        , m_report(report)
    {
    }

    CarneadesGraph graph()
    {
        readMeta();
        readStatements();
        readAssumptions();
        readIssues();
        readSchemes();
        readArguments();
        return std::move(m_graph);
    }

private:
    void lose(const QString& place, const QString& what) { m_report.lost.push_back({place, what, {}}); }

    /// A part that is written otherwise than Carneades writes it.
    void loseForm(const QString& place)
    {
        lose(place, Sentences::tr("This is written in a form that Carneades does not have, and is left out."));
    }
    static bool isNested(const QJsonValue& value)
    {
        return (value.isObject() || value.isArray()) && !saysNothing(value);
    }
    /// A part of the file that says something of each of several names.
    QJsonObject part(const QString& name)
    {
        if (!m_root[name].isObject() && !saysNothing(m_root[name]))
            loseForm(name);
        return m_root[name].toObject();
    }
    QString text(const QJsonObject& from, const QString& key, const QString& place)
    {
        if (isNested(from[key]))
            loseForm(place + u'.' + key);
        return textOf(from[key]);
    }
    QStringList names(const QJsonValue& from, const QString& place)
    {
        const QJsonArray list = from.toArray();
        if (from.isArray() ? std::any_of(list.begin(), list.end(), isNested) : isNested(from))
            loseForm(place);
        return namesIn(from);
    }

    /// Names in the order people number them: a2 before a10.
    static QStringList keysOf(const QJsonObject& object)
    {
        QCollator collator{QLocale(QLocale::English)};
        collator.setNumericMode(true);
        QStringList keys = object.keys();
        std::stable_sort(keys.begin(), keys.end(), collator);
        return keys;
    }
    /// Takes out what has a place; the rest is kept.
    static QJsonObject without(QJsonObject object, const QStringList& keys)
    {
        for (const QString& key : keys)
            object.remove(key);
        return object;
    }
    static QJsonObject kept(const QJsonObject& rest)
    {
        return rest.isEmpty() ? QJsonObject() : QJsonObject{{u"carneades"_s, rest}};
    }

    void readMeta()
    {
        const QJsonObject meta = m_root[u"meta"_s].toObject();
        m_graph.info.title = textOf(meta[u"title"_s]).trimmed();
        for (const QString& key : {u"description"_s, u"note"_s, u"notes"_s}) {
            if (m_graph.info.summary.isEmpty())
                m_graph.info.summary = textOf(meta[key]).trimmed();
        }
        m_graph.info.kept = kept(without(m_root, {u"statements"_s, u"issues"_s, u"arguments"_s, u"assumptions"_s}));
    }
    void readStatements()
    {
        const QJsonObject statements = part(u"statements"_s);
        for (const QString& id : keysOf(statements)) {
            const QJsonObject from = statements[id].toObject();
            CarneadesGraph::Statement statement;
            statement.id = id;
            statement.place = u"statements."_s + id;
            if (statements[id].isArray())
                loseForm(statement.place);
            statement.text
                = (from.isEmpty() ? textOf(statements[id]) : text(from, u"text"_s, statement.place)).trimmed();
            if (statement.text.isEmpty())
                statement.text = worded(id);
            statement.title = text(from, u"label"_s, statement.place);
            const bool isAssumed = from[u"assumed"_s].isBool();
            if (isAssumed && from[u"assumed"_s].toBool())
                statement.isAssumed = true;
            statement.kept = kept(without(from, {u"text"_s, u"label"_s, isAssumed ? u"assumed"_s : QString()}));
            m_known.insert(id, m_graph.statements.size());
            m_graph.statements.push_back(std::move(statement));
        }
    }
    /// "man(socrates)" in the words that the file gives for "man/1", such as "%s is a man."
    QString worded(const QString& id) const
    {
        static const QRegularExpression predicate(u"^([^(]+)\\((.*)\\)$"_s);
        const QRegularExpressionMatch match = predicate.match(id);
        if (!match.hasMatch())
            return id;
        const QStringList parts = argumentsIn(match.captured(2));
        const QString key = match.captured(1) + u'/' + QString::number(parts.size());
        QString text = textOf(m_root[u"language"_s].toObject()[key]);
        if (text.isEmpty())
            return id;
        QString worded;
        qsizetype next = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isGap = text[at] == u'%' && at + 1 < text.size() && next < parts.size();
            worded += isGap ? parts[next++] : QString(text[at]);
            at += isGap ? 1 : 0;
        }
        return worded;
    }
    static QStringList argumentsIn(const QString& list)
    {
        QStringList parts = {QString()};
        int depth = 0;
        for (const QChar c : list) {
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (c == u',' && depth == 0)
                parts += QString();
            else
                parts.back() += c;
        }
        for (QString& part : parts)
            part = part.trimmed();
        return parts;
    }
    void readAssumptions()
    {
        for (const QString& id : names(m_root[u"assumptions"_s], u"assumptions"_s))
            m_graph.statements[describe(id)].isAssumed = true;
    }
    /// A statement that is named only; predicates are seldom described one by one.
    std::size_t describe(const QString& id)
    {
        if (!m_known.contains(id)) {
            m_known.insert(id, m_graph.statements.size());
            m_graph.statements.push_back({id, worded(id), {}, {}, {}, {}, {}, {}, id});
        }
        return m_known.value(id);
    }

    void readIssues()
    {
        const QJsonObject issues = part(u"issues"_s);
        for (const QString& id : keysOf(issues)) {
            const QJsonObject from = issues[id].toObject();
            const QString place = u"issues."_s + id;
            const QStringList positions = names(from[u"positions"_s], place + u".positions"_s);
            const QString standard = text(from, u"standard"_s, place);
            if (positions.isEmpty()) {
                lose(place, Sentences::tr("The issue has no positions and is left out."));
                continue;
            }
            if (!standard.isEmpty() && standardCalled(standard) == ProofStandard::None)
                lose(place, Sentences::tr("The proof standard %1 is unknown.").arg(quoted(standard)));
            if (const QJsonObject rest = without(from, {u"positions"_s, u"standard"_s}); !rest.isEmpty())
                lose(place, Sentences::tr("What else it says of itself is left out."));
            for (const QString& position : positions)
                describe(position);
            m_graph.issues.push_back({id, positions, standardCalled(standard), place});
        }
    }

    void readSchemes()
    {
        const QJsonArray schemes = m_root[u"argument_schemes"_s].toArray();
        for (qsizetype i = 0; i < schemes.size(); ++i) {
            const QJsonObject from = schemes[i].toObject();
            const QString id = textOf(from[u"id"_s]);
            if (id.isEmpty()) {
                lose(u"argument_schemes[%1]"_s.arg(i), Sentences::tr("The scheme has no name and is left out."));
                continue;
            }
            m_graph.schemes.push_back({id, schemeOf(from, id)});
            m_weights.insert(id, weightIn(from[u"weight"_s].toObject()[u"constant"_s]));
        }
    }
    static Scheme schemeOf(const QJsonObject& from, const QString& id)
    {
        Scheme scheme;
        const QString title = textOf(from[u"meta"_s].toObject()[u"title"_s]);
        scheme.name = title.isEmpty() ? id : title;
        scheme.conclusion = namesIn(from[u"conclusions"_s]).join(u", "_s);
        int number = 0;
        for (const QString& premise : namesIn(from[u"premises"_s]))
            scheme.premises.push_back({u"premise-%1"_s.arg(++number), premise});
        number = 0;
        for (const QString& text : namesIn(from[u"assumptions"_s]))
            scheme.questions.push_back({u"question-%1"_s.arg(++number), text, QuestionKind::Assumption});
        for (const QString& text : namesIn(from[u"exceptions"_s]))
            scheme.questions.push_back({u"question-%1"_s.arg(++number), text, QuestionKind::Exception});
        return scheme;
    }

    void readArguments()
    {
        const QJsonObject arguments = part(u"arguments"_s);
        for (const QString& id : keysOf(arguments)) {
            const QJsonObject from = arguments[id].toObject();
            CarneadesGraph::Argument argument;
            argument.id = id;
            argument.place = u"arguments."_s + id;
            argument.conclusion = text(from, u"conclusion"_s, argument.place);
            for (const QString& key : {u"exceptions"_s, u"undercutter"_s}) {
                for (const QString& exception : names(from[key], argument.place + u'.' + key))
                    argument.exceptions.push_back({exception});
            }
            readPremises(from[u"premises"_s], argument);
            readScheme(from, argument);
            if (!argument.conclusion.isEmpty())
                describe(argument.conclusion);
            for (const CarneadesGraph::Premise& exception : argument.exceptions)
                describe(exception.statement);
            m_graph.arguments.push_back(std::move(argument));
        }
    }
    void readPremises(const QJsonValue& from, CarneadesGraph::Argument& argument)
    {
        const QString place = argument.place + u".premises"_s;
        const QJsonObject roles = from.toObject();
        for (const QString& statement : from.isObject() ? QStringList() : names(from, place))
            argument.premises.push_back({statement});
        for (const QString& role : keysOf(roles)) {
            for (const QString& statement : names(roles[role], place + u'.' + role))
                argument.premises.push_back({statement, role});
        }
        for (const CarneadesGraph::Premise& premise : argument.premises)
            describe(premise.statement);
    }
    /// Carneades calls ways of weighing by the names of schemes; they are kept and are no patterns of argument.
    void readScheme(const QJsonObject& from, CarneadesGraph::Argument& argument)
    {
        static const QStringList weighing = {u"linked"_s, u"convergent"_s, u"cumulative"_s, u"factorized"_s};
        QJsonObject rest
            = without(from, {u"conclusion"_s, u"premises"_s, u"exceptions"_s, u"undercutter"_s, u"scheme"_s});
        const QString scheme = text(from, u"scheme"_s, argument.place);
        if (weighing.contains(scheme) && !m_weights.contains(scheme))
            rest[u"scheme"_s] = scheme;
        else
            argument.scheme = scheme;
        argument.weight = weightIn(from[u"weight"_s]);
        if (argument.weight)
            rest.remove(u"weight"_s);
        else
            argument.weight = m_weights.value(scheme);
        argument.kept = kept(rest);
    }

    const QJsonObject& m_root;
    Report& m_report;
    CarneadesGraph m_graph;
    QHash<QString, std::size_t> m_known;
    QHash<QString, std::optional<double>> m_weights; ///< of schemes
};

}

bool looksLikeCarneadesYaml(QByteArrayView start)
{
    static const QRegularExpression first(u"^(?:#[^\\n]*\\n\\s*+|---\\s*+)*+[a-z_]+[ \\t]*:"_s);
    static const QRegularExpression list(u"^(?:statements|arguments|argument_schemes)[ \\t]*:[ \\t]*(?:#.*)?\\r?$"_s,
        QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(textAtStart(start).trimmed());
    return first.match(text).hasMatch() && list.match(text).hasMatch();
}

Result<Imported> readCarneadesYaml(const QByteArray& bytes, const Progress& progress)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    const Result<QJsonValue> value = readYaml(decoded->text, progress);
    if (!value)
        return value.error();
    const QJsonObject root = value->toObject();
    const bool isGraph = root[u"statements"_s].isObject() || root[u"arguments"_s].isObject()
        || root[u"argument_schemes"_s].isArray() || root[u"assumptions"_s].isArray();
    if (!isGraph)
        return Error{Sentences::tr("This is YAML, but no argument graph of Carneades: it has neither statements nor "
                                   "arguments."),
            {}, Error::Kind::Input};
    Report report;
    report.repaired = decoded->repaired;
    const CarneadesGraph graph = CarneadesYaml(root, report).graph();
    return debateOf(graph, std::move(report), progress);
}
