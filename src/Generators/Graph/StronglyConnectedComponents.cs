namespace Barline.Generators.Graph;

/// <summary>Tarjan's algorithm without recursion: a chain of imports may be longer than a stack is deep.</summary>
internal static class StronglyConnectedComponents
{
    /// <summary>Gives each node the number of its component, and in <paramref name="order"/> all nodes, each after those that it leads to.</summary>
    /// <remarks>Nodes of one component, for which there is no such order, stand together in ascending order.</remarks>
    public static int[] Find(int[][] successors, out int[] order)
    {
        int count = successors.Length;
        int[] index = new int[count];
        int[] low = new int[count];
        int[] component = new int[count];
        int[] position = new int[count];
        bool[] onStack = new bool[count];
        Stack<int> open = [];
        Stack<int> path = [];
        List<int> finished = new(count);
        int nextIndex = 0;
        int nextComponent = 0;
        index.AsSpan().Fill(-1);

        for (int root = 0; root < count; root++)
        {
            if (index[root] >= 0)
            {
                continue;
            }

            Enter(root);
            while (path.Count > 0)
            {
                int node = path.Peek();
                if (position[node] < successors[node].Length)
                {
                    int next = successors[node][position[node]++];
                    if (index[next] < 0)
                    {
                        Enter(next);
                    }
                    else if (onStack[next])
                    {
                        low[node] = Math.Min(low[node], index[next]);
                    }

                    continue;
                }

                path.Pop();
                if (path.Count > 0)
                {
                    low[path.Peek()] = Math.Min(low[path.Peek()], low[node]);
                }

                if (low[node] == index[node])
                {
                    Close(node);
                }
            }
        }

        order = [.. finished];
        return component;

        void Enter(int node)
        {
            index[node] = low[node] = nextIndex++;
            open.Push(node);
            onStack[node] = true;
            path.Push(node);
        }

        void Close(int node)
        {
            List<int> members = [];
            int member;
            do
            {
                member = open.Pop();
                onStack[member] = false;
                component[member] = nextComponent;
                members.Add(member);
            }
            while (member != node);

            members.Sort();
            finished.AddRange(members);
            nextComponent++;
        }
    }
}
