#pragma once

#include <QObject>

#include <memory>

class FindBox;
class GoTo;
class MainWindow;
class PickPopup;

/// Finding by what one types: a claim to go to, a command to run, anything by its words.
class Picking : public QObject {
    Q_OBJECT
public:
    explicit Picking(MainWindow& window);
    ~Picking() override;

    PickPopup& popup();
    FindBox& box(); ///< in the window's tool bar
    GoTo& goTo(); ///< of the window's debate

    void goToClaim();
    void showCommands();

private:
    MainWindow& m_window;
    PickPopup* m_popup = nullptr;
    FindBox* m_box = nullptr;
    std::unique_ptr<GoTo> m_goTo;
};
