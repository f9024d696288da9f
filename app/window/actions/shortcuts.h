#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class Settings;

/// The keys a person chose in place of the program's own, by the id of what they call on.
class Shortcuts : public QObject {
    Q_OBJECT
public:
    explicit Shortcuts(Settings& settings, QObject* parent = nullptr);

    QList<QKeySequence> keys(const QString& id, const QList<QKeySequence>& otherwise) const;
    bool isChosen(const QString& id) const { return m_chosen.contains(id); }

    void choose(const QString& id, const QList<QKeySequence>& keys); ///< no keys is a choice, too
    void reset(const QString& id);
    void resetAll();

signals:
    void changed();

private:
    Settings& m_settings;
    QHash<QString, QList<QKeySequence>> m_chosen;
};

/// What the desktop's keys for this are, and further ones: Qt knows none for some actions on bare X11.
QList<QKeySequence> standardKeys(QKeySequence::StandardKey standard, const QList<QKeySequence>& further = {});

/// Keys as text, such as "F2; Return".
QList<QKeySequence> keys(const char* text);
