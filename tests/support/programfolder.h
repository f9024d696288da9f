#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What a run of the program ended with. A status of -1: it crashed, or did not end.
struct ProgramOutcome {
    int status = -1;
    QByteArray out;
    QString err;

    QJsonValue json() const { return QJsonDocument::fromJson("[" + out + "]").array().at(0); }
};

/// The program in a folder of its own, without a display and with a state folder nobody else uses.
class ProgramFolder {
public:
    bool isValid() const { return m_folder.isValid() && QFile::exists(program()); }
    static QString program() { return QStringLiteral(PROGRAM_FOLDER "/counterpoint"); }
    static QString sample() { return QStringLiteral(SOURCE_FOLDER "/sample-debates/amnesty-2015.json"); }

    QString path() const { return m_folder.path(); }
    QString at(const QString& name) const { return m_folder.filePath(name); }
    bool has(const QString& name) const { return QFile::exists(at(name)); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1StringView(name));
        environment.insert(QStringLiteral("COUNTERPOINT_STATE"), at(QStringLiteral(".state")));
        return environment;
    }

    ProgramOutcome run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(path());
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    QByteArray content(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// The sample, imported.
    QString debate(const QString& name = QStringLiteral("sample.debate")) const
    {
        const ProgramOutcome outcome = run({QStringLiteral("import"), sample(), QStringLiteral("-o"), name});
        if (outcome.status != 0)
            qFatal("%s", qPrintable(outcome.err));
        return at(name);
    }

private:
    QTemporaryDir m_folder;
};
