// SPDX-License-Identifier: MIT

// Gives every file of the folders named to the fuzz target it is linked with: for compilers without
// libFuzzer, and for those who look at one input.

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

bool replay(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes {std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open())
        return false;
    std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(data.data(), data.size());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[i]))
            count += entry.is_regular_file() && replay(entry.path()) ? 1 : 0;
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
