using System.Numerics;

namespace Barline;

/// <summary>A set of ranks that knows its members' neighbours, however far apart these lie.</summary>
internal sealed class RankSet(int capacity)
{
    private const int Bits = 64;

    private readonly ulong[] words = new ulong[(capacity + Bits - 1) / Bits];

    /// <summary>A bit for each word that has a bit.</summary>
    private readonly ulong[] summary = new ulong[(capacity + (Bits * Bits) - 1) / (Bits * Bits)];

    public void Clear()
    {
        Array.Clear(words);
        Array.Clear(summary);
    }

    public void Add(int rank)
    {
        int word = rank / Bits;
        words[word] |= 1UL << rank;
        summary[word / Bits] |= 1UL << word;
    }

    public void Remove(int rank)
    {
        int word = rank / Bits;
        ulong left = words[word] & ~(1UL << rank);
        words[word] = left;
        if (left == 0)
        {
            summary[word / Bits] &= ~(1UL << word);
        }
    }

    /// <summary>The member at <paramref name="place"/>, 0 being the least.</summary>
    public int At(int place)
    {
        int word = 0;
        for (int size; place >= (size = BitOperations.PopCount(words[word])); word++)
        {
            place -= size;
        }

        ulong bits = words[word];
        for (; place > 0; place--)
        {
            bits &= bits - 1;
        }

        return (word * Bits) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>The least member above <paramref name="rank"/>; there is one.</summary>
    public int After(int rank)
    {
        int word = rank / Bits;
        ulong above = words[word] & (ulong.MaxValue << rank << 1);
        if (above == 0)
        {
            word = NextIn(summary, word);
            above = words[word];
        }

        return (word * Bits) + BitOperations.TrailingZeroCount(above);
    }

    /// <summary>The greatest member below <paramref name="rank"/>; there is one.</summary>
    public int Before(int rank)
    {
        int word = rank / Bits;
        ulong below = words[word] & ~(ulong.MaxValue << rank);
        if (below == 0)
        {
            word = LastIn(summary, word);
            below = words[word];
        }

        return (word * Bits) + BitOperations.Log2(below);
    }

    private static int NextIn(ulong[] bits, int after)
    {
        int at = after / Bits;
        ulong above = bits[at] & (ulong.MaxValue << after << 1);
        while (above == 0)
        {
            above = bits[++at];
        }

        return (at * Bits) + BitOperations.TrailingZeroCount(above);
    }

    private static int LastIn(ulong[] bits, int before)
    {
        int at = before / Bits;
        ulong below = bits[at] & ~(ulong.MaxValue << before);
        while (below == 0)
        {
            below = bits[--at];
        }

        return (at * Bits) + BitOperations.Log2(below);
    }
}
