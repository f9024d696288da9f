#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

/// What a person can do about a notice.
struct NoticeChoice {
    QString text; ///< a verb, with its mnemonic
    std::function<void()> run;
    bool keepsNotice = false; ///< it stays after this choice
};

/// Something a person should know, with what can be done about it. Its text is shown as plain text.
struct Notice {
    enum class Kind { Information, Warning, Error };

    QString id; ///< a later one of the same id takes its place
    Kind kind = Kind::Information;
    QString text; ///< whole sentences
    std::vector<NoticeChoice> choices = {};
};

/// The bars above the map: what happened, what was kept, what to do. They wait, and block nothing: the newest are
/// shown, the others counted until there is room. A screen reader says them.
class Notices : public QWidget {
    Q_OBJECT
public:
    explicit Notices(QWidget* parent = nullptr);

    void show(const Notice& notice);
    void error(const QString& text) { show({text, Notice::Kind::Error, text}); }
    void dismiss(const QString& id);
    bool isShown(const QString& id) const;

private:
    void makeRoom();

    QVBoxLayout* m_bars;
    QLabel* m_more;
};
