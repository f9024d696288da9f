#include "model/reporting/zip.h"

#include "model/debate/sentences.h"

#include <QDateTime>

#include <memory>
#include <zip.h>

namespace {

Error notMade()
{
    return {Sentences::tr("The document could not be put together."), {}, Error::Kind::Output};
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Bytes = std::unique_ptr<zip_source_t, Discard>;

bool add(zip_t* archive, const ZipEntry& entry)
{
    zip_source_t* source
        = zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    const QByteArray name = entry.name.toUtf8();
    const zip_int64_t index = source ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    // The archive has local time, without saying of where.
    const qint64 first = QDateTime(QDate(1980, 1, 1), QTime(12, 0)).toSecsSinceEpoch();
    return zip_set_file_compression(archive, place, entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) == 0
        && zip_file_set_mtime(archive, place, first, 0) == 0;
}

QByteArray bytesOf(zip_source_t* source)
{
    if (zip_source_open(source) != 0)
        return {};
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(source), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

}

Result<QByteArray> zipOf(const std::vector<ZipEntry>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const Bytes bytes(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!bytes)
        return notMade();
    Archive archive(zip_open_from_source(bytes.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        return notMade();
    zip_source_keep(bytes.get()); // the archive gives up its own hold when it is closed
    for (const ZipEntry& entry : entries) {
        if (!add(archive.get(), entry))
            return notMade();
    }
    if (zip_close(archive.get()) != 0)
        return notMade();
    (void)archive.release();
    const QByteArray made = bytesOf(bytes.get());
    return made.isEmpty() ? Result<QByteArray>(notMade()) : Result<QByteArray>(made);
}
