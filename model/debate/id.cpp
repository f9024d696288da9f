#include "model/debate/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

static constexpr quint64 largest = 0x7fff'ffff'ffff'ffff;

qint64 randomKey()
{
    const quint64 drawn = QRandomGenerator::system()->generate64() & largest;
    return drawn == 0 ? randomKey() : static_cast<qint64>(drawn);
}

qint64 keyOfName(const QString& name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return static_cast<qint64>(std::max<quint64>(1, qFromBigEndian<quint64>(digest.constData()) & largest));
}
