#include "model/layout/layoutconversation.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>
#include <future>
#include <numeric>
#include <thread>

namespace {

constexpr qint64 patience = 50; ///< ms between two looks at whether it was cancelled
constexpr std::size_t boxesOfShare = 800; ///< for fewer, another process takes longer than it saves
constexpr std::size_t mostShares = 4;

HelperAnswer answerTo(
    LayoutRequest request, const QString& helper, QDeadlineTimer deadline, const std::atomic<bool>& isCancelled)
{
    LayoutConversation conversation(std::move(request));
    QProcess process;
    conversation.prepare(process);
    process.start(helper, QStringList());
    if (!process.waitForStarted(static_cast<int>(deadline.remainingTime())))
        return conversation.answer(LayoutTrouble::notStarted());
    conversation.ask(process);
    bool isGood = true;
    while (isGood && !isCancelled && process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        process.waitForReadyRead(static_cast<int>(std::min<qint64>(deadline.remainingTime(), patience)));
        isGood = conversation.take(process.readAllStandardOutput());
    }
    const bool isLate = deadline.hasExpired() && process.state() != QProcess::NotRunning;
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
    }
    return conversation.answer(isLate ? LayoutTrouble::tookTooLong()
            : isGood                  ? LayoutTrouble::endOf(process)
                                      : QString());
}

/// Into how many requests it is worth to divide one: pieces know nothing of each other.
std::size_t sharesOf(const LayoutRequest& request)
{
    std::size_t boxes = 0;
    for (const LayoutPiece& piece : request.pieces)
        boxes += piece.boxes.size();
    const std::size_t most = std::min(
        {std::size_t(std::thread::hardware_concurrency()), mostShares, request.pieces.size(), boxes / boxesOfShare});
    return std::max<std::size_t>(most, 1);
}

/// Which pieces are in which share: the largest are dealt out first, each to the share that has the least so far.
std::vector<std::vector<std::size_t>> dealt(const LayoutRequest& request, std::size_t shares)
{
    std::vector<std::size_t> largestFirst(request.pieces.size());
    std::iota(largestFirst.begin(), largestFirst.end(), std::size_t(0));
    const auto boxesOf = [&](std::size_t piece) { return request.pieces[piece].boxes.size(); };
    std::stable_sort(largestFirst.begin(), largestFirst.end(),
        [&](std::size_t one, std::size_t other) { return boxesOf(one) > boxesOf(other); });
    std::vector<std::vector<std::size_t>> pieces(shares);
    std::vector<std::size_t> boxes(shares);
    for (std::size_t piece : largestFirst) {
        const auto least = std::min_element(boxes.begin(), boxes.end());
        pieces[static_cast<std::size_t>(least - boxes.begin())].push_back(piece);
        *least += boxesOf(piece);
    }
    return pieces;
}

LayoutRequest shareOf(const LayoutRequest& request, const std::vector<std::size_t>& pieces)
{
    LayoutRequest share{request.revision, request.gaps, {}};
    for (std::size_t piece : pieces)
        share.pieces.push_back(request.pieces[piece]);
    return share;
}

HelperAnswer joined(
    std::vector<HelperAnswer> answers, const std::vector<std::vector<std::size_t>>& shares, std::size_t pieces)
{
    HelperAnswer whole;
    whole.read.isWhole = true;
    whole.read.pieces.resize(pieces);
    for (std::size_t share = 0; share < answers.size(); ++share) {
        HelperAnswer& answer = answers[share];
        for (std::size_t i = 0; i < shares[share].size(); ++i)
            whole.read.pieces[shares[share][i]] = std::move(answer.read.pieces[i]);
        whole.read.isWhole = whole.read.isWhole && answer.read.isWhole;
        if (whole.trouble.isEmpty())
            whole.trouble = answer.trouble;
    }
    return whole;
}

HelperAnswer answerInShares(
    const LayoutRequest& request, const QString& helper, QDeadlineTimer deadline, const std::atomic<bool>& isCancelled)
{
    const std::vector<std::vector<std::size_t>> shares = dealt(request, sharesOf(request));
    std::vector<std::future<HelperAnswer>> others;
    for (std::size_t share = 1; share < shares.size(); ++share)
        others.push_back(std::async(std::launch::async | std::launch::deferred, // if there is no thread
            [&, share] { return answerTo(shareOf(request, shares[share]), helper, deadline, isCancelled); }));
    std::vector<HelperAnswer> answers;
    answers.push_back(answerTo(shareOf(request, shares[0]), helper, deadline, isCancelled));
    for (std::future<HelperAnswer>& other : others)
        answers.push_back(other.get());
    return joined(std::move(answers), shares, request.pieces.size());
}

}

LayoutOutcome layOutNow(const LayoutRequest& request, const QString& helper, std::chrono::milliseconds budget,
    const std::atomic<bool>& isCancelled)
{
    if (request.pieces.empty() || helper.isEmpty())
        return LayoutConversation(request).outcome(
            helper.isEmpty() && !request.pieces.empty() ? LayoutTrouble::missing() : QString());
    QElapsedTimer clock;
    clock.start();
    LayoutOutcome outcome = outcomeOf(request, answerInShares(request, helper, QDeadlineTimer(budget), isCancelled));
    outcome.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return outcome;
}
