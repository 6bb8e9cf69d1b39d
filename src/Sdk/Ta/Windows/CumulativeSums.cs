using System.Numerics;

namespace Barline;

/// <summary>Numbers by place whose sum over the first so many places is kept ready: a Fenwick tree.</summary>
internal sealed class CumulativeSums<T>(int capacity)
    where T : struct, IAdditionOperators<T, T, T>
{
    private readonly T[] sums = new T[capacity + 1];

    public void Clear() => Array.Clear(sums);

    public void Add(int place, T by)
    {
        T[] all = sums;
        for (int i = place + 1; i < all.Length; i += i & -i)
        {
            all[i] += by;
        }
    }

    /// <summary>The sum over the places before <paramref name="place"/>.</summary>
    public T Before(int place)
    {
        T result = default;
        for (int i = place; i > 0; i &= i - 1)
        {
            result += sums[i];
        }

        return result;
    }
}
