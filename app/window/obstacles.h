#pragma once

#include <QCoreApplication>

class MainWindow;

/// Why something cannot be done in a window just now, as sentences; each is empty when it can.
class Obstacles {
    Q_DECLARE_TR_FUNCTIONS(Obstacles)
public:
    explicit Obstacles(const MainWindow& window)
        : m_window(window)
    {
    }

    QString noDebate() const;
    QString notEditable() const; ///< no debate, or one that is read-only
    QString nothingSelected() const;
    QString noClaim(int atLeast = 1) const; ///< so many claims have to be selected
    QString noInference(int atLeast = 1) const;
    QString noClaimOrInference() const;
    QString noClaimOrQuestion() const;

private:
    const MainWindow& m_window;
};

/// The first that is not empty.
QString firstOf(std::initializer_list<QString> reasons);
