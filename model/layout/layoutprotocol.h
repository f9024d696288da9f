#pragma once

#include "model/layout/layoutrequest.h"

#include <optional>
#include <string>
#include <string_view>

// How a request reaches the helper and how its answer comes back: lines of plain ASCII, numbers with a point and as
// many digits as they need, whatever the locale. No Qt here, so that the helper starts without it.
//
//     counterpoint-layout 1 REVISION SIBLING-GAP RANK-GAP PIECES      counterpoint-layout 1 REVISION PIECES
//     piece BOXES LINKS                                               piece BOXES
//     WIDTH HEIGHT          for each box                              X Y          for each box
//     FROM TO SPAN t|x      for each link; t: a line of the tree      end
//     web BOXES LINKS
//     WIDTH HEIGHT          for each box
//     FROM TO WEIGHT        for each link
//     end

std::string toText(const LayoutRequest& request);

/// The parts of an answer: its first line, then each piece, then its end.
std::string answerStart(std::uint64_t revision, std::size_t pieces);
std::string answerPiece(const PiecePlaces& places);
std::string answerEnd();

/// Why a text is no request.
enum class RequestFault { None, Malformed, TooMuch };

struct ReadRequest {
    LayoutRequest request;
    RequestFault fault = RequestFault::None;
};

/// Reads a request as if a stranger had written it: what it returns without a fault keeps every promise of its types.
ReadRequest readRequest(std::string_view text);

/// What of an answer can be relied on.
struct ReadAnswer {
    std::vector<std::optional<PiecePlaces>> pieces; ///< as many as were asked for; none: no good answer
    bool isWhole = false; ///< nothing is missing and nothing is wrong
};

/// Reads what the helper has written, all or a part of it, and takes over the pieces before the first fault: a number
/// that is none or that is out of bounds, another revision, a count that is wrong, boxes that overlap.
ReadAnswer readAnswer(std::string_view text, const LayoutRequest& request);

/// More than any answer to this request can take.
std::size_t longestAnswer(const LayoutRequest& request);

/// Whether two boxes of a piece overlap at these places. Cost: n log n for usual layouts.
bool haveOverlap(const PiecePlaces& places, const std::vector<LayoutBox>& boxes);
