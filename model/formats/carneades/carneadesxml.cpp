#include "model/formats/carneades/carneades.h"

#include "model/debate/sentences.h"
#include "model/formats/carneades/carneadesgraph.h"
#include "model/formats/decodedtext.h"
#include "model/formats/textstart.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <map>

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
        for (const auto& [name, line] : m_unknown)
            m_report.lost.push_back(
                {linePlace(line), Sentences::tr("Elements called %1 are left out.").arg(quoted(name)), {}});
        return std::move(m_graph);
    }

private:
    QString attribute(const char* name) const { return m_xml.attributes().value(QLatin1StringView(name)).toString(); }
    QString place() const { return linePlace(static_cast<int>(m_xml.lineNumber())); }
    QString parent() const { return m_path.value(m_path.size() - 2); }
    bool isWithin(const QString& name) const { return m_path.contains(name); }

    void begin()
    {
        const QString name = m_xml.name().toString();
        m_path += name;
        m_names.insert(name);
        m_text.clear();
        static const QStringList known = {u"caf"_s, u"lkif"_s, u"metadata"_s, u"statements"_s, u"statement"_s, u"s"_s,
            u"descriptions"_s, u"description"_s, u"arguments"_s, u"argument"_s, u"conclusion"_s, u"premises"_s,
            u"premise"_s, u"references"_s, u"argument-graphs"_s, u"argument-graph"_s};
        if (!known.contains(name) && parent() != u"metadata")
            m_unknown.try_emplace(name, static_cast<int>(m_xml.lineNumber()));
        if (m_path.size() > deepest)
            m_xml.raiseError(Sentences::tr("Elements are nested deeper than 1,000 levels."));
        else if (name == u"statement")
            beginStatement();
        else if (name == u"argument")
            beginArgument();
        else if (name == u"premise" && !m_graph.arguments.empty())
            addPremise(m_graph.arguments.back());
        else if (name == u"conclusion" && !m_graph.arguments.empty())
            m_graph.arguments.back().conclusion = attribute("statement");
        else if (name == u"metadata")
            beginMetadata();
        else if (name == u"argument-graph" && m_graph.info.title.isEmpty())
            m_graph.info.title = attribute("title");
        else
            m_language = attribute("lang");
    }
    void end()
    {
        const QString name = m_path.takeLast();
        const bool isOfStatement = m_path.contains(u"statement"_s) && !m_graph.statements.empty();
        if ((name == u"s" || name == u"description") && isOfStatement)
            describe(m_graph.statements.back(), m_text.trimmed());
        else if (name == u"description" && isWithin(u"argument"_s) && !m_graph.arguments.empty())
            addNote(m_graph.arguments.back().note, m_text.trimmed());
        else if (name == u"description" && isWithin(u"references"_s) && !m_graph.works.empty())
            m_graph.works.back().csl[u"abstract"_s] = m_text.trimmed();
        else if (name == u"description")
            addNote(m_graph.info.summary, m_text.trimmed());
        else if (name == u"statement")
            endStatement();
        else if (m_path.value(m_path.size() - 1) == u"metadata" && m_path.size() == 2)
            setInfo(name, m_text.trimmed());
        if (name != u"s" && name != u"description")
            m_text.clear();
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
        QJsonObject all = statement.kept[u"descriptions"_s].toObject();
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
        const QString atom = statement.kept[u"atom"_s].toString();
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
        for (const char* name : {"strict", "value"}) {
            if (const QString value = attribute(name); !value.isEmpty())
                argument.kept[u"carneades"_s] = with(argument.kept, QLatin1StringView(name), value);
        }
        m_graph.arguments.push_back(std::move(argument));
    }
    static QJsonObject with(const QJsonObject& kept, const QString& key, const QString& value)
    {
        QJsonObject ours = kept[u"carneades"_s].toObject();
        ours[key] = value;
        return ours;
    }
    void addPremise(CarneadesGraph::Argument& argument)
    {
        const QString statement = attribute("statement");
        if (statement.isEmpty()) {
            m_report.lost.push_back({place(), Sentences::tr("The premise names no statement and is left out."), {}});
            return;
        }
        if (attribute("type") == u"exception") {
            argument.exceptions += statement;
            return;
        }
        const bool isNegated = isFalse(attribute("positive")) || attribute("polarity") == u"negative";
        argument.premises.push_back({statement, attribute("role"), isTrue(attribute("implicit")), isNegated});
    }

    void beginMetadata()
    {
        if (parent() == u"argument" && !m_graph.arguments.empty()) {
            CarneadesGraph::Argument& argument = m_graph.arguments.back();
            if (const QString source = attribute("source"); !source.isEmpty()) {
                argument.kept[u"carneades"_s] = with(argument.kept, u"source"_s, source);
                addNote(argument.note, Sentences::tr("Source: %1").arg(source));
            }
        } else if (parent() == u"references") {
            addWork();
        } else if (m_path.size() == 2) {
            for (const QXmlStreamAttribute& one : m_xml.attributes())
                setInfo(one.name().toString(), one.value().toString());
        }
    }
    void setInfo(const QString& name, const QString& value)
    {
        if (name == u"title")
            m_graph.info.title = value;
        else if (!value.isEmpty())
            m_graph.info.kept[u"carneades"_s] = with(m_graph.info.kept, name, value);
    }
    void addWork()
    {
        const QString identifier = attribute("identifier");
        const bool isAddress = identifier.startsWith(u"http");
        QJsonObject item{{u"type"_s, isAddress ? u"webpage"_s : u"document"_s}};
        for (const auto& [name, value] :
            {std::pair(u"title"_s, attribute("title")), std::pair(isAddress ? u"URL"_s : u"number"_s, identifier)}) {
            if (!value.isEmpty())
                item[name] = value;
        }
        if (const QString creator = attribute("creator"); !creator.isEmpty())
            item[u"author"_s] = QJsonArray{QJsonObject{{u"literal"_s, creator}}};
        if (const QString date = attribute("date"); !date.isEmpty())
            item[u"issued"_s] = QJsonObject{{u"raw"_s, date}};
        const QString key = attribute("key");
        m_graph.works.push_back({key.isEmpty() ? u"line %1"_s.arg(m_xml.lineNumber()) : key, item});
    }

    QXmlStreamReader m_xml;
    Report& m_report;
    CarneadesGraph m_graph;
    QStringList m_path;
    QSet<QString> m_names;
    std::map<QString, int> m_unknown; ///< elements, and the line where each comes first
    QString m_text;
    QString m_language;
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
