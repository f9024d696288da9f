#include "app/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

namespace {

constexpr int patience = 2000; // ms
constexpr qint64 longestMessage = 1 << 20; // bytes
constexpr QByteArrayView answer("taken\n");

/// In a folder that nobody else can enter: what is handed over are names of files, and by the name alone Qt would have
/// it where everybody may listen. Empty: there is no such folder.
QString serverName(const QString& place)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    const QByteArray display = qgetenv("WAYLAND_DISPLAY") + '|' + qgetenv("DISPLAY") + '|' + place.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().left(16);
    return folder + QStringLiteral("/counterpoint-") + QString::fromLatin1(hash);
}

QByteArray message(const QStringList& files)
{
    return QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact) + '\n';
}

QStringList filesIn(const QByteArray& message)
{
    QStringList files;
    for (const QJsonValue& file : QJsonDocument::fromJson(message).array()) {
        const QString name = file.toString();
        if (QDir::isAbsolutePath(name) || name == QLatin1StringView("--new"))
            files.append(name);
    }
    return files;
}

}

SingleInstance::SingleInstance(const QString& place, QObject* parent)
    : QObject(parent)
    , m_name(serverName(place))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList& files)
{
    if (m_name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(message(files));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine() == answer;
}

void SingleInstance::listen()
{
    if (m_name.isEmpty() || m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::receive()
{
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestMessage)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const QStringList files = filesIn(socket->readLine());
        socket->write(answer.data(), answer.size());
        socket->disconnectFromServer();
        emit handedOver(files);
    });
}
