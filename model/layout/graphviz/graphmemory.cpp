#include "model/layout/graphviz/graphmemory.h"

#include <cgraph.h>

#include <algorithm>
#include <cstring>
#include <memory_resource>

namespace {

using Memory = std::pmr::monotonic_buffer_resource;

constexpr std::size_t firstBlock = std::size_t(1) << 16;

void* open(Agdisc_t*)
{
    return new Memory(firstBlock);
}

/// Cleared, as Graphviz expects it.
void* allocate(void* memory, std::size_t size)
{
    return std::memset(static_cast<Memory*>(memory)->allocate(size), 0, size);
}

void* resize(void* memory, void* old, std::size_t oldSize, std::size_t size)
{
    void* const moved = allocate(memory, size);
    return old ? std::memcpy(moved, old, std::min(oldSize, size)) : moved;
}

void keep(void*, void*)
{
}

void close(void* memory)
{
    delete static_cast<Memory*>(memory);
}

}

void freeGraphsAsWholes()
{
    AgMemDisc = {open, allocate, resize, keep, close};
}
