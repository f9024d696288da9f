#pragma once

#include <QObject>

class QKeyEvent;

/**
 * Sends keys to where a person means them, where Qt decides otherwise.
 *
 * A letter that is pressed while a menu is open chooses from the menu; else it would call what the letter does in the
 * reader or on the map behind it. Undo in a line with nothing to undo is for the debate.
 */
class KeyRouting : public QObject {
    Q_OBJECT
public:
    explicit KeyRouting(QObject* parent); ///< watches all of the application's widgets

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool isForMenu(const QObject* watched, const QKeyEvent& key);
};
