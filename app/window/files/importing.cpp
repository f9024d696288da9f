#include "app/window/files/importing.h"

#include "app/exchange/dnaimport.h"
#include "model/debate/sentences.h"
#include "model/formats/formats.h"
#include "model/store/debatefile.h"
#include "model/store/longchange.h"

#include <QFile>
#include <QFileInfo>

namespace {

constexpr qint64 longest = 64 << 20; // bytes

struct Importing {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

DebateInfo describedAs(DebateInfo info, const Debate& debate)
{
    info.id = debate.info().id;
    return info;
}

Error foreign(const QFile& file, const QByteArray& bytes)
{
    const QString kind = nameOfForeign(bytes);
    const QString name = quoted(QFileInfo(file.fileName()).fileName());
    return Error{kind.isEmpty() ? Importing::tr("%1 is nothing that Counterpoint can import.").arg(name)
                                : Importing::tr("%1 is %2, which Counterpoint cannot import.").arg(name, kind),
        Importing::tr("Nothing was changed."), Error::Kind::Input};
}

bool isDna(const Format& format)
{
    return format.key == QLatin1StringView("dna");
}

/// As a debate: a database of its own is opened, not imported.
bool canBeRead(const Format& format)
{
    return format.read || isDna(format);
}

Error unreadable(const QFile& file)
{
    return Error{Importing::tr("%1 cannot be read: %2.").arg(quoted(file.fileName()), file.errorString()),
        Importing::tr("Nothing was changed."), Error::Kind::Input};
}

}

QString importFilter()
{
    QStringList patterns;
    for (const Format& format : formats()) {
        for (const QString& suffix : canBeRead(format) ? format.suffixes : QStringList())
            patterns.append(QStringLiteral("*.") + suffix);
    }
    return Importing::tr("Texts that can be imported (%1)").arg(patterns.join(u' '));
}

bool isImportable(const QString& path)
{
    const Format* format = formatOfSuffix(path);
    return format && canBeRead(*format);
}

Result<Imported> readDebate(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const Format* database = formatOfContent(file.peek(4096));
    if (database && isDna(*database))
        return importDna(path);
    if (file.size() > longest) {
        return Error{Importing::tr("%1 is larger than 64 MB.").arg(quoted(file.fileName())),
            Importing::tr("Nothing was imported."), Error::Kind::Input};
    }
    const QByteArray bytes = file.readAll();
    const Format* format = formatOfContent(bytes);
    if (!format)
        format = formatOfSuffix(path);
    return format && format->read ? format->read(bytes, {}) : Result<Imported>(foreign(file, bytes));
}

Edits importEdits(const Debate& debate, const Imported& imported)
{
    Edits edits;
    if (imported.debate.info().id && debate.claims().isEmpty())
        edits.push_back(put(describedAs(imported.debate.info(), debate)));
    forEachKind([&]<class R>() {
        if constexpr (!std::is_same_v<R, DebateInfo>) {
            for (const R& record : imported.debate.table<R>().all())
                edits.push_back(put(record));
        }
    });
    return edits;
}

QString importLabel(const QString& path)
{
    return Importing::tr("Import %1").arg(isolated(QFileInfo(path).fileName(), 40));
}

Result<Changes> fill(DebateFile& file, const Imported& imported, const QString& path, const Progress& progress)
{
    const DebateFile::Begun change
        = file.begin(importLabel(path), [&](const Debate& debate) { return importEdits(debate, imported); });
    if (!change)
        return change.error();
    (*change)->make(progress);
    return file.finish(**change);
}

QString reportText(const Report& report, const QString& name)
{
    const auto count = [&](Kind kind) { return report.carried[static_cast<std::size_t>(kind)]; };
    QString text = Importing::tr("%1 brought %2 claims and %3 reasons and objections.")
                       .arg(quoted(name))
                       .arg(count(Kind::Claim))
                       .arg(count(Kind::Inference));
    if (count(Kind::Statement) > 0)
        text += u' '
            + Importing::tr("With them came %1 statements by %2 stakeholders.")
                  .arg(count(Kind::Statement))
                  .arg(count(Kind::Stakeholder));
    for (const Remark& remark : report.lost)
        text += u'\n' + (remark.place.isEmpty() ? QString() : remark.place + QLatin1StringView(": ")) + remark.what;
    return text;
}
