#include "model/store/filehead.h"

#include "model/debate/sentences.h"
#include "model/store/schema.h"

#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <span>

static constexpr qsizetype headerSize = 100; // of an SQLite database, after sqlite.org/fileformat.html

namespace {

struct Signature {
    QByteArrayView bytes;
    qsizetype at;
    const char* name;
};

/// Files with bytes that no text has.
const Signature signatures[] = {
    {"PK\x03\x04", 0, QT_TRANSLATE_NOOP("Sentences", "a ZIP archive or an office document")},
    {"PK\x05\x06", 0, QT_TRANSLATE_NOOP("Sentences", "an empty ZIP archive")},
    {"\x89PNG", 0, QT_TRANSLATE_NOOP("Sentences", "a PNG image")},
    {"\xFF\xD8\xFF", 0, QT_TRANSLATE_NOOP("Sentences", "a JPEG image")},
    {"GIF8", 0, QT_TRANSLATE_NOOP("Sentences", "a GIF image")},
    {"RIFF", 0, QT_TRANSLATE_NOOP("Sentences", "a WebP image, a sound or a film")},
    {"II*\0", 0, QT_TRANSLATE_NOOP("Sentences", "a TIFF image")},
    {"MM\0*", 0, QT_TRANSLATE_NOOP("Sentences", "a TIFF image")},
    {"BM", 0, QT_TRANSLATE_NOOP("Sentences", "a BMP image")},
    {"\x1F\x8B", 0, QT_TRANSLATE_NOOP("Sentences", "a gzip archive")},
    {"BZh", 0, QT_TRANSLATE_NOOP("Sentences", "a bzip2 archive")},
    {"\xFD"
     "7zXZ",
        0, QT_TRANSLATE_NOOP("Sentences", "an xz archive")},
    {"\x28\xB5\x2F\xFD", 0, QT_TRANSLATE_NOOP("Sentences", "a Zstandard archive")},
    {"7z\xBC\xAF", 0, QT_TRANSLATE_NOOP("Sentences", "a 7-Zip archive")},
    {"Rar!", 0, QT_TRANSLATE_NOOP("Sentences", "a RAR archive")},
    {"ustar", 257, QT_TRANSLATE_NOOP("Sentences", "a tar archive")},
    {"\x7F"
     "ELF",
        0, QT_TRANSLATE_NOOP("Sentences", "a program")},
    {"MZ", 0, QT_TRANSLATE_NOOP("Sentences", "a Windows program")},
    {"\xD0\xCF\x11\xE0", 0, QT_TRANSLATE_NOOP("Sentences", "an old office document")},
    {"OggS", 0, QT_TRANSLATE_NOOP("Sentences", "a sound or a film")},
    {"ID3", 0, QT_TRANSLATE_NOOP("Sentences", "a sound")},
    {"fLaC", 0, QT_TRANSLATE_NOOP("Sentences", "a sound")},
    {"ftyp", 4, QT_TRANSLATE_NOOP("Sentences", "a film")},
    {"\x1A\x45\xDF\xA3", 0, QT_TRANSLATE_NOOP("Sentences", "a film")},
    {"wOFF", 0, QT_TRANSLATE_NOOP("Sentences", "a font")},
    {"\xEF\xBB\xBF", 0, QT_TRANSLATE_NOOP("Sentences", "a text")},
    {"\xFF\xFE", 0, QT_TRANSLATE_NOOP("Sentences", "a text in UTF-16")},
    {"\xFE\xFF", 0, QT_TRANSLATE_NOOP("Sentences", "a text in UTF-16")},
};

/// Texts, in lower case.
const Signature openings[] = {
    {"%!ps", 0, QT_TRANSLATE_NOOP("Sentences", "a PostScript document")},
    {"{\\rtf", 0, QT_TRANSLATE_NOOP("Sentences", "an RTF document")},
    {"#!", 0, QT_TRANSLATE_NOOP("Sentences", "a script")},
    {"%pdf-", 0, QT_TRANSLATE_NOOP("Sentences", "a PDF document")},
    {"<!doctype html", 0, QT_TRANSLATE_NOOP("Sentences", "a web page")},
    {"<html", 0, QT_TRANSLATE_NOOP("Sentences", "a web page")},
    {"<svg", 0, QT_TRANSLATE_NOOP("Sentences", "an SVG drawing")},
    {"<?xml", 0, QT_TRANSLATE_NOOP("Sentences", "an XML document")},
    {"<", 0, QT_TRANSLATE_NOOP("Sentences", "an XML document")},
    {"digraph", 0, QT_TRANSLATE_NOOP("Sentences", "a Graphviz drawing")},
    {"{", 0, QT_TRANSLATE_NOOP("Sentences", "JSON")},
    {"[", 0, QT_TRANSLATE_NOOP("Sentences", "JSON")},
};

QString firstMatch(std::span<const Signature> known, QByteArrayView head)
{
    for (const Signature& one : known) {
        if (head.size() >= one.at + one.bytes.size() && head.sliced(one.at).startsWith(one.bytes))
            return Sentences::tr(one.name);
    }
    return {};
}

bool isText(QByteArrayView head)
{
    return !head.isEmpty() && std::all_of(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    });
}

/// The first bytes of a regular file and its size, or why it is none.
class FirstBytes {
public:
    explicit FirstBytes(const QString& path)
    {
        // Not blocking: a pipe nobody writes to would wait for ever.
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        m_error = errno;
        if (m_descriptor >= 0)
            ::fstat(m_descriptor, &m_stat);
    }
    ~FirstBytes()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FirstBytes(const FirstBytes&) = delete;
    FirstBytes& operator=(const FirstBytes&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    int error() const { return m_error; }
    bool isFolder() const { return S_ISDIR(m_stat.st_mode); }
    bool isRegular() const { return S_ISREG(m_stat.st_mode); }
    qint64 size() const { return m_stat.st_size; }
    QByteArray bytes() const
    {
        QByteArray head(512, '\0');
        const ssize_t got = ::pread(m_descriptor, head.data(), static_cast<std::size_t>(head.size()), 0);
        head.resize(std::max<qsizetype>(got, 0));
        return head;
    }

private:
    int m_descriptor = -1;
    int m_error = 0;
    struct stat m_stat = {};
};

FileHead refusal(FileState state, const QString& what, const QString& advice = {})
{
    return {state, Error{what, advice, Error::Kind::Input}};
}

FileHead unopened(int error, const QString& name)
{
    if (error == ENOENT || error == ENOTDIR)
        return refusal(FileState::Missing, Sentences::tr("There is no file %1.").arg(name));
    if (error == ENXIO || error == ENODEV)
        return refusal(FileState::Special, Sentences::tr("%1 is not a regular file.").arg(name));
    if (error == EACCES || error == EPERM)
        return refusal(FileState::Unreadable, Sentences::tr("The file %1 may not be read.").arg(name),
            Sentences::tr("Ask its owner for permission to read it."));
    return refusal(FileState::Unreadable, Sentences::tr("The file %1 cannot be read.").arg(name));
}

quint32 number(QByteArrayView head, qsizetype at)
{
    return qFromBigEndian<quint32>(head.data() + at);
}

FileHead notADatabase(QByteArrayView head, const QString& name)
{
    const QString format = formatByFirstBytes(head);
    return refusal(FileState::OtherFormat,
        format.isEmpty() ? Sentences::tr("%1 is not a debate.").arg(name)
                         : Sentences::tr("%1 is not a debate; it is %2.").arg(name, format),
        format == Sentences::tr("JSON") ? Sentences::tr("Import it instead.") : QString());
}

FileHead incomplete(const QString& name)
{
    return refusal(FileState::Incomplete,
        Sentences::tr("The file %1 is incomplete: a part at its end is missing.").arg(name),
        Sentences::tr("Get the file again from where it came from, or open a repaired copy."));
}

FileHead damagedHead(const QString& name)
{
    return refusal(FileState::Damaged, Sentences::tr("The beginning of the file %1 is damaged.").arg(name),
        Sentences::tr("Open a repaired copy, or an earlier version."));
}

FileHead readDatabaseHead(QByteArrayView head, qint64 size, const QString& name)
{
    FileHead found;
    found.size = size;
    const quint32 pageField = qFromBigEndian<quint16>(head.data() + 16);
    found.pageSize = pageField == 1 ? 65536 : static_cast<int>(pageField);
    found.schemaVersion = static_cast<int>(number(head, 60));
    const bool isPowerOfTwo = found.pageSize >= 512 && (found.pageSize & (found.pageSize - 1)) == 0;
    const qint64 pages = number(head, 28);
    if (number(head, 68) != applicationId)
        return refusal(FileState::OtherProgram, Sentences::tr("%1 is a database of another program.").arg(name));
    // Published files are in rollback format (1), in UTF-8 (1), and no page has bytes set aside.
    if (!isPowerOfTwo || head[18] != 1 || head[19] != 1 || head[20] != 0 || number(head, 56) != 1 || pages == 0)
        return damagedHead(name);
    if (size < pages * found.pageSize)
        return incomplete(name);
    return size > pages * found.pageSize ? damagedHead(name) : found;
}

}

QString formatByFirstBytes(QByteArrayView head)
{
    if (!isText(head))
        return firstMatch(signatures, head);
    const QString format = firstMatch(openings, head.toByteArray().trimmed().toLower());
    return format.isEmpty() ? Sentences::tr("a text") : format;
}

FileHead readFileHead(const QString& path)
{
    const QString name = quoted(QFileInfo(path).fileName());
    const FirstBytes file(path);
    if (!file.isOpen())
        return unopened(file.error(), name);
    if (file.isFolder())
        return refusal(FileState::Folder, Sentences::tr("%1 is a folder.").arg(name));
    if (!file.isRegular())
        return refusal(FileState::Special, Sentences::tr("%1 is not a regular file.").arg(name));
    if (file.size() == 0)
        return refusal(FileState::Empty, Sentences::tr("The file %1 is empty.").arg(name),
            Sentences::tr("If it came by mail or from the web, get it again."));
    if (file.size() > largestFile)
        return refusal(FileState::TooLarge, Sentences::tr("The file %1 is larger than 4 GiB.").arg(name));
    const QByteArray head = file.bytes();
    static const QByteArrayView magic("SQLite format 3\0", 16);
    if (!head.startsWith(magic.first(std::min<qsizetype>(magic.size(), head.size()))))
        return notADatabase(head, name);
    return head.size() < headerSize ? incomplete(name) : readDatabaseHead(head, file.size(), name);
}
