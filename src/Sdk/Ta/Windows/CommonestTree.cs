using System.Numerics;

namespace Barline;

/// <summary>How often each group is there, and which one most often, of several the first.</summary>
internal sealed class CommonestTree(int capacity)
{
    /// <summary>Twice as many as there are groups: node i has the greater of nodes 2i and 2i + 1, the counts lie in the upper half.</summary>
    private readonly int[] most = new int[2 * capacity];

    private int leaves = 1;

    /// <summary>Begins anew with so many groups, none of which is there.</summary>
    public void Clear(int groups)
    {
        leaves = (int)BitOperations.RoundUpToPowerOf2((uint)groups);
        Array.Clear(most, 0, 2 * leaves);
    }

    public void Add(int group, int by)
    {
        int node = leaves + group;
        int value = most[node] += by;
        while (node > 1)
        {
            value = Math.Max(value, most[node ^ 1]);
            node >>= 1;
            if (most[node] == value)
            {
                return;
            }

            most[node] = value;
        }
    }

    public int Commonest()
    {
        int node = 1;
        while (node < leaves)
        {
            int left = 2 * node;
            node = left + (most[left] < most[left + 1] ? 1 : 0);
        }

        return node - leaves;
    }
}
