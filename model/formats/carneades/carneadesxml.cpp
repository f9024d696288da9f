#include "model/formats/carneades/carneades.h"

#include "model/debate/sentences.h"
#include "model/formats/carneades/carneadesgraph.h"
#include "model/formats/decodedtext.h"
#include "model/formats/textstart.h"
#include "model/formats/unusedvalues.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 1000;

std::optional<double> weightIn(const QString& text)
{
    bool isNumber = false;
    const double weight = text.toDouble(&isNumber);
    return isNumber && weight >= 0 && weight <= 1 ? std::optional(weight) : std::nullopt;
}

bool isTrue(const QString& text)
{
    return text == u"true" || text == u"1" || text == u"1.0";
}

bool isFalse(const QString& text)
{
    return text == u"false" || text == u"0" || text == u"0.0";
}

/// Goes over the elements of CAF or LKIF, which differ in names only.
class CarneadesXml {
public:
    CarneadesXml(const QString& text, Report& report)
        : m_xml(text)
        , m_report(report)
    {
    }

    Result<CarneadesGraph> graph()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::DTD:
                if (!m_xml.entityDeclarations().isEmpty())
                    m_xml.raiseError(Sentences::tr("The file defines entities, which are not read."));
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return Error{Sentences::tr("In line %1, column %2: %3")
                             .arg(QString::number(m_xml.lineNumber()), QString::number(m_xml.columnNumber()),
                                 isolated(m_xml.errorString())),
                {}, Error::Kind::Input};
        if (!m_names.contains(u"caf"_s) && !m_names.contains(u"lkif"_s))
            return Error{Sentences::tr("This is XML, but neither CAF nor LKIF of Carneades."), {}, Error::Kind::Input};
        tell();
        return std::move(m_graph);
    }

private:
    void tell()
    {
        for (const auto& [name, line] : m_unknown)
            m_report.lost.push_back(
                {linePlace(line), Sentences::tr("Elements called %1 are left out.").arg(quoted(name)), {}});
        m_unused.tell(m_report.lost);
        m_markup.tell(m_report.lost,
            Sentences::tr("%n elements within texts are left out; their words stay.", nullptr, m_markup.count()));
        m_assumed.tell(m_report.lost,
            Sentences::tr("%n premises that hold until somebody questions them became ordinary ones.", nullptr,
                m_assumed.count()));
    }

    QString attribute(const char* name) const { return m_xml.attributes().value(QLatin1StringView(name)).toString(); }
    QString place() const { return linePlace(static_cast<int>(m_xml.lineNumber())); }
    QString parent() const { return m_path.value(m_path.size() - 2); }
    bool isWithin(const QString& name) const { return m_path.contains(name); }
    bool isWithinWords() const { return isWithin(u"s"_s) || isWithin(u"description"_s); }

    void begin()
    {
        const QString name = m_xml.name().toString();
        const bool isMarkup = isWithinWords();
        m_path += name;
        if (m_path.size() > deepest)
            m_xml.raiseError(Sentences::tr("Elements are nested deeper than 1,000 levels."));
        if (isMarkup)
            return m_markup.add(place()); // its words belong to those around
        m_names.insert(name);
        m_text.clear();
        static const QStringList known = {u"caf"_s, u"lkif"_s, u"metadata"_s, u"statements"_s, u"statement"_s, u"s"_s,
            u"descriptions"_s, u"description"_s, u"arguments"_s, u"argument"_s, u"conclusion"_s, u"premises"_s,
            u"premise"_s, u"references"_s, u"argument-graphs"_s, u"argument-graph"_s};
        if (!known.contains(name) && parent() != u"metadata")
            m_unknown.try_emplace(name, static_cast<int>(m_xml.lineNumber()));
        tellAttributes(name);
        if (name == u"statement")
            beginStatement();
        else if (name == u"argument")
            beginArgument();
        else if (name == u"premise" && !m_graph.arguments.empty())
            addPremise(m_graph.arguments.back());
        else if (name == u"conclusion" && !m_graph.arguments.empty())
            m_graph.arguments.back().conclusion = attribute("statement");
        else if (name == u"metadata")
            beginMetadata();
        else if (name == u"argument-graph")
            beginGraph();
        else
            m_language = attribute("lang");
    }
    /// What an element says that is not taken.
    void tellAttributes(const QString& name)
    {
        static const QStringList ofRoot = {u"version"_s, u"schemaLocation"_s, u"noNamespaceSchemaLocation"_s};
        static const QHash<QString, QStringList> known = {{u"caf"_s, ofRoot}, {u"lkif"_s, ofRoot},
            {u"statement"_s, {u"id"_s, u"weight"_s, u"atom"_s, u"standard"_s, u"main"_s, u"value"_s, u"assumption"_s}},
            {u"s"_s, {u"lang"_s}}, {u"description"_s, {u"lang"_s}},
            {u"argument"_s,
                {u"id"_s, u"scheme"_s, u"pro"_s, u"direction"_s, u"weight"_s, u"title"_s, u"strict"_s, u"value"_s}},
            {u"conclusion"_s, {u"statement"_s}},
            {u"premise"_s, {u"statement"_s, u"type"_s, u"polarity"_s, u"positive"_s, u"role"_s, u"implicit"_s}},
            {u"argument-graph"_s, {u"id"_s, u"title"_s, u"main-issue"_s}}};
        if (name == u"metadata" || m_unknown.contains(name))
            return;
        const QStringList taken = known.value(name);
        for (const QXmlStreamAttribute& one : m_xml.attributes()) {
            if (!one.value().isEmpty() && !taken.contains(one.name()))
                m_unused.add(one.name().toString(), place());
        }
    }
    /// Several graphs in a file become one; it is called as the first.
    void beginGraph()
    {
        const bool isFirst = !std::exchange(m_hasGraph, true);
        for (const QString& name : {u"title"_s, u"main-issue"_s}) {
            const QString value = m_xml.attributes().value(name).toString();
            const bool isTaken = isFirst && (name != u"title" || m_graph.info.title.isEmpty());
            if (isTaken)
                setInfo(name, value);
            else if (!value.isEmpty())
                m_unused.add(name, place());
        }
    }
    void end()
    {
        const QString name = m_path.takeLast();
        if (isWithinWords())
            return;
        if (name == u"s" || name == u"description")
            describe(m_text.trimmed());
        else if (name == u"statement")
            endStatement();
        else if (!m_path.isEmpty() && m_path.back() == u"metadata" && name != u"descriptions")
            takeMetadata(name, m_text.trimmed());
        m_text.clear();
    }
    /// What a text describes.
    void describe(const QString& text)
    {
        const bool isOfStatement = isWithin(u"statement"_s) && !m_graph.statements.empty();
        if (isOfStatement && isWithin(u"metadata"_s))
            addNote(m_graph.statements.back().note, text);
        else if (isOfStatement)
            describe(m_graph.statements.back(), text);
        else if (isWithin(u"argument"_s) && !m_graph.arguments.empty())
            addNote(m_graph.arguments.back().note, text);
        else if (isWithin(u"references"_s) && !m_graph.works.empty())
            addTo(m_graph.works.back().csl, u"abstract"_s, text);
        else
            addNote(m_graph.info.summary, text);
    }
    static void addNote(QString& note, const QString& text)
    {
        if (!text.isEmpty())
            note += (note.isEmpty() ? QString() : u"\n"_s) + text;
    }

    void beginStatement()
    {
        static const QRegularExpression undercut(u"^\\(undercut ([^ ()]+)\\)$"_s);
        CarneadesGraph::Statement statement;
        statement.id = attribute("id");
        statement.place = place();
        statement.weight = weightIn(attribute("weight"));
        if (!statement.weight && !attribute("weight").isEmpty())
            statement.kept[u"weight"_s] = attribute("weight");
        statement.undercuts = undercut.match(attribute("atom")).captured(1);
        const QString standard = attribute("standard");
        statement.standard = standardCalled(standard);
        if (!standard.isEmpty())
            statement.kept[u"standard"_s] = standard;
        for (const char* name : {"atom", "main", "value", "assumption"}) {
            if (const QString value = attribute(name); !value.isEmpty())
                statement.kept[QLatin1StringView(name)] = value;
        }
        if (isTrue(attribute("value")) || isFalse(attribute("value")))
            statement.isAssumed = isTrue(attribute("value"));
        m_graph.statements.push_back(std::move(statement));
    }
    /// The words in the language of the program, or in English, or else those that come first; all are kept.
    void describe(CarneadesGraph::Statement& statement, const QString& text)
    {
        static const QString ours = QLocale().name().section(u'_', 0, 0);
        QJsonObject all = statement.kept.value(u"descriptions"_s).toObject();
        const bool isBetter
            = statement.text.isEmpty() || m_language == ours || (m_language == u"en" && !all.contains(ours));
        if (isBetter && !text.isEmpty())
            statement.text = text;
        if (!m_language.isEmpty()) {
            all[m_language] = text;
            statement.kept[u"descriptions"_s] = all;
        }
    }
    void endStatement()
    {
        if (m_graph.statements.empty())
            return;
        CarneadesGraph::Statement& statement = m_graph.statements.back();
        const QString atom = statement.kept.value(u"atom"_s).toString();
        if (statement.text.isEmpty())
            statement.text = atom.isEmpty() ? m_text.trimmed() : atom;
        if (statement.text.isEmpty())
            statement.text = statement.id;
        if (!statement.kept.isEmpty() && !statement.kept.contains(u"carneades"_s))
            statement.kept = {{u"carneades"_s, statement.kept}};
    }

    void beginArgument()
    {
        CarneadesGraph::Argument argument;
        argument.id = attribute("id");
        argument.place = place();
        argument.scheme = attribute("scheme");
        argument.isPro = !isFalse(attribute("pro")) && attribute("direction") != u"con";
        argument.weight = weightIn(attribute("weight"));
        addNote(argument.note, attribute("title"));
        if (argument.id.isEmpty())
            argument.id = u"line %1"_s.arg(m_xml.lineNumber());
        for (const char* name : {"strict", "value", "weight"}) {
            const QString value = attribute(name);
            if (!value.isEmpty() && !(name == "weight"_L1 && argument.weight))
                keep(argument.kept, QLatin1StringView(name), value);
        }
        m_graph.arguments.push_back(std::move(argument));
    }
    /// Adds to what is kept of Carneades.
    static void keep(QJsonObject& kept, const QString& key, const QString& value)
    {
        QJsonObject ours = kept.value(u"carneades"_s).toObject();
        addTo(ours, key, value);
        kept[u"carneades"_s] = ours;
    }
    /// What is said more than once is kept line by line.
    static void addTo(QJsonObject& object, const QString& key, const QString& value)
    {
        QString all = object.value(key).toString();
        addNote(all, value);
        if (!all.isEmpty())
            object[key] = all;
    }
    void addPremise(CarneadesGraph::Argument& argument)
    {
        const QString statement = attribute("statement");
        if (statement.isEmpty()) {
            m_report.lost.push_back({place(), Sentences::tr("The premise names no statement and is left out."), {}});
            return;
        }
        const QString type = attribute("type");
        const bool isNegated = isFalse(attribute("positive")) || attribute("polarity") == u"negative";
        const bool isException = type == u"exception";
        (isException ? argument.exceptions : argument.premises)
            .push_back({statement, attribute("role"), isTrue(attribute("implicit")), isNegated});
        m_assumed.addIf(type == u"assumption", place());
        static const QStringList types = {u""_s, u"premise"_s, u"ordinary"_s, u"assumption"_s, u"exception"_s};
        if (!types.contains(type))
            m_unused.add(u"type"_s, place());
    }

    void beginMetadata()
    {
        if (parent() == u"references") {
            const QString key = attribute("key");
            m_graph.works.push_back(
                {key.isEmpty() ? u"line %1"_s.arg(m_xml.lineNumber()) : key, QJsonObject{{u"type"_s, u"document"_s}}});
        }
        for (const QXmlStreamAttribute& one : m_xml.attributes())
            takeMetadata(one.name().toString(), one.value().toString());
    }
    /// What metadata say, as an attribute or an element, of what they are in.
    void takeMetadata(const QString& name, const QString& value)
    {
        if (isWithin(u"references"_s) && !m_graph.works.empty()) {
            addToWork(m_graph.works.back().csl, name, value);
        } else if (isWithin(u"statement"_s) && !m_graph.statements.empty()) {
            addTo(m_graph.statements.back().kept, name, value);
        } else if (isWithin(u"argument"_s) && !m_graph.arguments.empty()) {
            CarneadesGraph::Argument& argument = m_graph.arguments.back();
            keep(argument.kept, name, value);
            if (name == u"source" && !value.isEmpty())
                addNote(argument.note, Sentences::tr("Source: %1").arg(value));
        } else {
            setInfo(name, value);
        }
    }
    void setInfo(const QString& name, const QString& value)
    {
        if (name == u"title" && m_graph.info.title.isEmpty())
            m_graph.info.title = value;
        else if (!value.isEmpty())
            keep(m_graph.info.kept, name, value);
    }
    void addToWork(QJsonObject& item, const QString& name, const QString& value)
    {
        static const QHash<QString, QString> same = {{u"title"_s, u"title"_s}, {u"publisher"_s, u"publisher"_s},
            {u"language"_s, u"language"_s}, {u"subject"_s, u"keyword"_s}};
        if (value.isEmpty() || name == u"key")
            return;
        if (same.contains(name)) {
            addTo(item, same.value(name), value);
        } else if (name == u"identifier") {
            const bool isAddress = value.startsWith(u"http") && !item.contains(u"URL"_s);
            addTo(item, isAddress ? u"URL"_s : u"number"_s, value);
            item[u"type"_s] = item.contains(u"URL"_s) ? u"webpage"_s : u"document"_s;
        } else if (name == u"creator") {
            QJsonArray authors = item.value(u"author"_s).toArray();
            authors.append(QJsonObject{{u"literal"_s, value}});
            item[u"author"_s] = authors;
        } else if (name == u"date" && !item.contains(u"issued"_s)) {
            item[u"issued"_s] = QJsonObject{{u"raw"_s, value}};
        } else {
            m_unused.add(name, place());
        }
    }

    QXmlStreamReader m_xml;
    Report& m_report;
    CarneadesGraph m_graph;
    QStringList m_path;
    QSet<QString> m_names;
    std::map<QString, int> m_unknown; ///< elements, and the line where each comes first
    UnusedValues m_unused; ///< attributes
    Tally m_markup; ///< elements within texts
    Tally m_assumed; ///< premises that are assumptions
    QString m_text;
    QString m_language;
    bool m_hasGraph = false;
};

}

bool looksLikeCarneadesXml(QByteArrayView start)
{
    static const QRegularExpression root(
        u"^(?:<\\?[^>]*>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^>]*>\\s*+)*+<(?:caf|lkif)\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(QString::fromUtf8(textAtStart(start).trimmed())).hasMatch();
}

Result<Imported> readCarneadesXml(const QByteArray& bytes, const Progress& progress)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    Report report;
    report.repaired = decoded->repaired;
    const QString text = decoded->text.trimmed(); // blank lines before a declaration are no XML, but occur
    const Result<CarneadesGraph> graph = CarneadesXml(text, report).graph();
    if (!graph)
        return graph.error();
    return debateOf(*graph, std::move(report), progress);
}
