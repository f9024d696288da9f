#pragma once

#include <algorithm>
#include <future>
#include <span>
#include <thread>
#include <vector>

/**
 * Has parts of a list worked on by as many threads as there are processors, four at most, this one among them, and
 * returns what came of each, in the list's order.
 *
 * Where the system gives no more threads, this one does all.
 *
 * @param fewest  items that are worth a thread. @param work  is called with a span of them, by several threads at a
 *                time; what it throws comes from here.
 */
template<class Item, class Work>
auto inParts(std::span<const Item> items, std::size_t fewest, const Work& work)
{
    constexpr std::size_t mostThreads = 4;
    constexpr auto beside = std::launch::async | std::launch::deferred; // the second where there is no thread
    using Made = std::invoke_result_t<Work, std::span<const Item>>;
    const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
    const std::size_t count = std::clamp<std::size_t>(items.size() / fewest, 1, threads);
    std::vector<std::future<Made>> parts;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = items.size() * i / count;
        const auto part = items.subspan(begin, items.size() * (i + 1) / count - begin);
        const auto policy = i + 1 < count ? beside : std::launch::deferred;
        parts.push_back(std::async(policy, [&work, part] { return work(part); }));
    }
    parts.back().wait();
    std::vector<Made> made;
    made.reserve(count);
    for (std::future<Made>& part : parts)
        made.push_back(part.get());
    return made;
}
