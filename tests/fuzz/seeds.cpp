#include "model/formats/formats.h"
#include "tests/support/fulldebate.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

/// The fuzzer that reads a format, where it is not called by the key.
static QString fuzzerOf(const QString& format)
{
    static const std::map<QString, QString> others = {{u"json"_s, u"nativejson"_s}, {u"biblatex"_s, u"bibtex"_s},
        {u"graphml-simple"_s, u"graphml"_s}, {u"af"_s, u"framework"_s}, {u"apx"_s, u"framework"_s},
        {u"tgf"_s, u"framework"_s}, {u"quotations"_s, u"csv"_s}};
    const auto found = others.find(format);
    return u"fuzz"_s + (found == others.end() ? QString(format).remove(u'-') : found->second);
}

/// Writes what the fuzzers begin with besides the files here: a debate that has everything, in each format.
/// usage: fuzz-seeds FOLDER
int main(int count, char** arguments)
{
    const QDir folder(count > 1 ? QString::fromLocal8Bit(arguments[1]) : QString());
    for (const Format& format : formats()) {
        if (count != 2 || !folder.mkpath(fuzzerOf(format.key)))
            return 2;
        QFile file(folder.filePath(fuzzerOf(format.key) + u'/' + format.key));
        for (const FileBeside& part :
            format.writeParts ? format.writeParts(fullDebate()).beside : std::vector<FileBeside>()) {
            QFile one(folder.filePath(fuzzerOf(format.key) + part.ending));
            if (!one.open(QIODevice::WriteOnly) || one.write(part.bytes) < 0)
                return 1;
        }
        if (format.write && (!file.open(QIODevice::WriteOnly) || file.write(format.write(fullDebate()).bytes) < 0))
            return 1;
    }
    return 0;
}
