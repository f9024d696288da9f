#include "model/formats/yaml.h"

#include "model/debate/sentences.h"
#include "model/formats/limits.h"
#include "model/formats/yamlvalues.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

using namespace Qt::StringLiterals;

/// The library takes the character 4 for the end of the text, and YAML has none of these anyway.
static bool isForbidden(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0x7f;
}

/// The library's reasons in our words, the most frequent ones; all others keep the library's English.
static QString reasonOf(const YAML::Exception& exception)
{
    const QString said = QString::fromStdString(exception.msg);
    if (said.contains(u"end of map"_s) || said.contains(u"end of sequence"_s))
        return Sentences::tr("A mapping or list is not closed here, or is indented differently from its beginning.");
    if (said.contains(u"illegal map value"_s))
        return Sentences::tr("A colon stands where no key can be; a text with “: ” in it needs quotation marks.");
    if (said.contains(u"quoted"_s) || said.contains(u"escape"_s))
        return Sentences::tr("A text in quotation marks is not closed, or has an escape that YAML does not know.");
    return Sentences::tr("This is not YAML (%1).").arg(isolated(said));
}

static YamlText faultAt(const QByteArray& utf8, qsizetype offset, const QString& what)
{
    return {{}, YamlFault{positionAt(utf8, offset), what}};
}

static YamlText parsed(const QByteArray& utf8, const Progress& progress)
{
    YamlValues values(utf8.size(), progress);
    try {
        std::istringstream stream(std::string(utf8.constData(), static_cast<std::size_t>(utf8.size())));
        YAML::Parser parser(stream);
        parser.HandleNextDocument(values);
        YamlSecondDocument second;
        parser.HandleNextDocument(second);
        return {values.root(), {}};
    } catch (const YamlValues::Broken& broken) {
        YamlText text = faultAt(utf8, broken.offset, broken.what);
        text.wasCancelled = broken.isCancelled;
        return text;
    } catch (const YAML::Exception& exception) {
        return faultAt(utf8, exception.mark.pos, reasonOf(exception));
    } catch (const std::exception& exception) {
        return faultAt(utf8, 0, Sentences::tr("This is not YAML (%1).").arg(isolated(exception.what())));
    }
}

YamlText parseYaml(const QString& text, const Progress& progress)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > largestText)
        return {{}, YamlFault{{}, Sentences::tr("The text is larger than 64 MB, which is more than can be read.")}};
    const auto forbidden = std::find_if(utf8.begin(), utf8.end(), isForbidden);
    if (forbidden != utf8.end())
        return faultAt(utf8, forbidden - utf8.begin(), Sentences::tr("YAML allows no control characters."));
    return parsed(utf8, progress);
}

Result<QJsonValue> readYaml(const QString& text, const Progress& progress)
{
    const YamlText read = parseYaml(text, progress);
    if (read.wasCancelled)
        return Error{Sentences::tr("Reading was given up."), {}, Error::Kind::Cancelled};
    if (!read.fault)
        return read.value;
    const TextPosition at = read.fault->position;
    return Error{Sentences::tr("Line %1, column %2: %3")
                     .arg(QString::number(at.line), QString::number(at.column), read.fault->what),
        {}, Error::Kind::Input};
}
