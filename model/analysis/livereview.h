#pragma once

#include "model/analysis/review.h"

#include <memory>

/// The edits that bring a copy of the debate up to it, for the records that a change named.
Edits editsTowards(const Debate& debate, const Changes& changes);

/**
 * A review that follows a debate while it is edited: after an edit it looks only at what that may concern.
 *
 * Finds what reviewOf() finds, except that claims that say nearly the same are compared anew only when one of them was
 * edited. It has a copy of the debate, which changes by apply() alone, so it can live in a thread. Cost after an edit
 * of 100,000 claims: below 0.2 s, most of it to hand out what was found.
 */
class LiveReview {
public:
    explicit LiveReview(Debate debate);
    ~LiveReview();

    const Debate& debate() const;

    void apply(const Edits& edits);

    /// Of the debate as it is. One that is stopped has what was found until then, and the next makes up for it.
    Review review(std::stop_token stop = {});

private:
    class Private;
    std::unique_ptr<Private> m_private;
};
