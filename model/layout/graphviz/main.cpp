// counterpoint-layout: reads one request on standard input, lays it out with Graphviz, writes the places, and ends.
// Exit status: 0 done; 2 it was called with arguments; 3 the request is malformed; 4 it asks for too much; 5 Graphviz
// gave up; 6 Graphviz crashed; 7 the answer could not be written. What was laid out before 5 and 6 has been written.

#include "model/debate/confinement.h"
#include "model/layout/graphviz/dotlayout.h"
#include "model/layout/graphviz/graphmemory.h"
#include "model/layout/graphviz/leanstart.h"
#include "model/layout/graphviz/weblayout.h"
#include "model/layout/layoutprotocol.h"

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <memory>

enum Status { Done = 0, Usage = 2, Malformed = 3, TooMuch = 4, GaveUp = 5, Crashed = 6, NotWritten = 7 };

static constexpr std::size_t longestRequest = std::size_t(128) << 20;
static constexpr std::size_t flushAt = std::size_t(1) << 16;

static std::string answer; ///< not yet written; whole pieces only, so that it can be written at any moment

static bool writeAnswer()
{
    std::size_t written = 0;
    while (written < answer.size()) {
        const ssize_t count = ::write(STDOUT_FILENO, answer.data() + written, answer.size() - written);
        if (count <= 0)
            return false;
        written += static_cast<std::size_t>(count);
    }
    answer.clear();
    return true;
}

/// Graphviz is beyond help, but the pieces before are good.
extern "C" void saveWhatIsDone(int)
{
    writeAnswer();
    _exit(Crashed);
}

static void keepWhatIsDone()
{
    for (int crash : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGXCPU})
        std::signal(crash, saveWhatIsDone);
}

static bool readAll(std::string& text)
{
    for (;;) {
        const std::size_t size = text.size();
        text.resize(size + flushAt);
        const ssize_t count = ::read(STDIN_FILENO, text.data() + size, flushAt);
        text.resize(size + static_cast<std::size_t>(count > 0 ? count : 0));
        if (count <= 0)
            return count == 0;
        if (text.size() > longestRequest)
            return false;
    }
}

static Status layOut(const LayoutRequest& request)
{
    freeGraphsAsWholes();
    const DotLayout dot;
    std::unique_ptr<WebLayout> webs;
    answer = answerStart(request.revision, request.pieces.size());
    for (const LayoutPiece& piece : request.pieces) {
        const bool isWeb = piece.shape == LayoutShape::Web;
        if (isWeb && !webs)
            webs = std::make_unique<WebLayout>();
        const auto places = isWeb ? webs->layOut(piece, request.gaps) : dot.layOut(piece, request.gaps);
        if (!places)
            return writeAnswer() ? GaveUp : NotWritten;
        answer += answerPiece(*places);
        if (answer.size() > flushAt && !writeAnswer())
            return NotWritten;
    }
    answer += answerEnd();
    return writeAnswer() ? Done : NotWritten;
}

static Status answerOne()
{
    std::string text;
    if (!readAll(text))
        return TooMuch;
    const ReadRequest read = readRequest(text);
    switch (read.fault) {
    case RequestFault::None:
        return layOut(read.request);
    case RequestFault::TooMuch:
        return TooMuch;
    case RequestFault::Malformed:
        break;
    }
    return Malformed;
}

/// Ends at once: what libraries do at the end of a program is for those that use more of them.
static int ended(Status status)
{
#ifndef __SANITIZE_ADDRESS__ // which looks for leaks at the end
    _exit(status);
#endif
    return status;
}

int main(int count, char** words)
{
    bindAtOnce(words);
    giveBackWhatStarted();
    confineProcess(60);
    keepWhatIsDone();
    if (count > 1) {
        std::fputs("counterpoint-layout serves Counterpoint: it reads a request on standard input.\n", stderr);
        return Usage;
    }
    return ended(answerOne());
}
