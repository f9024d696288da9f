#pragma once

#include <QObject> // first: moc of Qt 6.4 stumbles over <compare> before Qt's own headers

#include "views/standing/standingquestion.h"

class Debate;

/// What a window asks of what stands, shared by its panel and its map. It knows no debate and outlives what shows it.
class StandingState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const StandingQuestion& question() const { return m_question; }
    void setQuestion(const StandingQuestion& question);

    bool isOnMap() const { return m_isOnMap; } ///< the map is coloured by what stands
    void setOnMap(bool isOnMap);

    /// What is assumed of a claim or an inference; nothing takes back what was.
    std::optional<Attitude> assumed(const Target& target) const;
    void assume(const Target& target, std::optional<Attitude> attitude);
    void assumeOnly(const std::vector<Assumption>& assumptions); ///< in place of all before

    /// Forgets what is not in the debate any more.
    void follow(const Debate& debate);

signals:
    void changed(); ///< once for each call that made a difference

private:
    StandingQuestion m_question;
    bool m_isOnMap = false;
};
