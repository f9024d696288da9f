#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class Shortcuts;
class QMainWindow;

/// Where keys on cards work.
enum class CardKeys { Both, OnMap, InOutline };

/// Something a person can call on, before it is an action of a window.
struct ActionPlan {
    const char* id; ///< such as "edit.undo"; also the key under which chosen keys are kept
    QString text; ///< with its mnemonic
    QString tip; ///< what it does, as a sentence without a full stop
    QList<QKeySequence> keys = {};
    bool isOnCards = false; ///< its keys work only where cards are, not while typing elsewhere
    bool isCheckable = false;
    CardKeys cardKeys = CardKeys::Both;
    bool isInReader = false; ///< its keys work only while a text is read
};

/**
 * Everything a window can do, by id: the menus, the tool bar, the palette of commands and the list of keys are made
 * from it. Always true: each id once, and each action has a text.
 */
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(QMainWindow& window, const Shortcuts& shortcuts);

    QAction* add(const ActionPlan& plan, std::function<void()> run);

    QAction* operator[](QStringView id) const;
    const std::vector<QAction*>& all() const { return m_all; }

    static QString id(const QAction* action) { return action->objectName(); }
    static QString name(const QAction* action); ///< its text without mnemonic and ellipsis
    QList<QKeySequence> defaultKeys(const QString& id) const;
    QString plainName(const QString& id) const; ///< as it is always, such as "Undo" for "Undo Add Claim"

    /// Enables it when `whyNot` is empty; else its tip says why it is not.
    void allow(QStringView id, const QString& whyNot);

    /// Makes the keys of the actions on cards work while this widget, the map or the outline, has the focus.
    void serveCardsIn(QWidget* widget, CardKeys part);

    /// Whether the same keys could call on both: those of the map and of the outline alone never meet.
    bool canMeet(const QString& one, const QString& other) const;

    /// The same for those of the reader.
    void serveReaderIn(QWidget* widget);

private:
    struct Entry {
        QAction* action;
        ActionPlan plan;
    };

    const ActionPlan* planOf(const QString& id) const;
    void applyKeys();
    void describe(const Entry& entry, const QString& whyNot);

    QMainWindow& m_window;
    const Shortcuts& m_shortcuts;
    std::vector<QAction*> m_all;
    std::vector<Entry> m_entries;
};
