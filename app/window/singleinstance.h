#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

/**
 * One running program for each user and display: who comes second hands over its files and leaves.
 *
 * A program that ended without cleaning up is taken over from. One that hangs is not waited for: then there are two,
 * and the files' own locks keep them apart.
 */
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// @param place  a folder of this user; programs with the same place and display find each other.
    explicit SingleInstance(const QString& place, QObject* parent = nullptr);

    /// Hands the files over to the program that runs already, if there is one. Waits at most 2 s for its answer.
    bool handOver(const QStringList& files);

    /// Takes what later ones hand over.
    void listen();

signals:
    void handedOver(const QStringList& files);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};
