#pragma once

#include <QObject>

#include <memory>

class GoTo;
class MainWindow;
class PickPopup;

/// Finding by a few letters: a claim to go to, a command to run.
class Picking : public QObject {
    Q_OBJECT
public:
    explicit Picking(MainWindow& window);
    ~Picking() override;

    PickPopup& popup();
    GoTo& goTo(); ///< of the window's debate

    void goToClaim();
    void showCommands();

private:
    MainWindow& m_window;
    PickPopup* m_popup = nullptr;
    std::unique_ptr<GoTo> m_goTo;
};
