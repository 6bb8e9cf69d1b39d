using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The definitions of one run, each once, and the bar that the run is at.</summary>
internal sealed class SeriesGraph
{
    /// <summary>Definitions that one operation on the same sources may have beyond those of the first bar, before the run is stopped.</summary>
    internal const int DefinitionLimit = 256;

    private readonly Dictionary<Key, SeriesNode> definitions = [];
    private readonly Dictionary<Key, int> definedInRun = [];
    private readonly List<SeriesNode> nodes = [];
    private readonly ColumnStore store;
    private readonly List<IFormingNode>? forming;
    private int variablesInRun;

    /// <param name="store">The columns that runs share; null for a run that has its own.</param>
    /// <param name="bars">The bars of the run.</param>
    /// <param name="isForming">
    /// Whether scripts see bars before they are complete. Then nothing is computed ahead of the current bar, and no column is shared.
    /// </param>
    internal SeriesGraph(BarSeries bars, ColumnStore? store = null, bool isForming = false)
    {
        forming = isForming ? [] : null;
        this.store = store ?? new ColumnStore(bars);
        OwnsColumns = store is null;
        Bars = bars;
        Count = Bars.Count;
        Expressions = new ExpressionRing(this);
    }

    /// <summary>The bars of the run.</summary>
    internal BarSeries Bars { get; }

    /// <summary>The number of bars.</summary>
    internal int Count { get; }

    /// <summary>Whether no other run reads the columns, so that their memory can go to the next one.</summary>
    internal bool OwnsColumns { get; }

    /// <summary>Whether the run has ended.</summary>
    internal bool IsOver { get; private set; }

    /// <summary>The current bar; -1 before the first and after the last.</summary>
    internal int Now = -1;

    /// <summary>Goes up with each value given to a variable, so that what derives from one knows whether it is up to date.</summary>
    internal int VarVersion;

    /// <summary>Whether the current bar is shown as far as it has gone, which is <see cref="FormingBar"/>.</summary>
    internal bool IsForming;

    /// <summary>The current bar as far as it has gone.</summary>
    internal Bar FormingBar { get; private set; }

    /// <summary>Operands of expressions that are operations themselves.</summary>
    internal ExpressionRing Expressions { get; }

    /// <summary>Counts a node in; its number finds it again.</summary>
    internal int Add(SeriesNode node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }

    /// <summary>Refuses to read one value before the first bar, where there is none, and where a type's 0 would pass for one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void RequireBar<T>()
    {
        if (Now < 0 && !IsOver)
        {
            ThrowNoBar(typeof(T));
        }
    }

    /// <summary>How many definitions the run has.</summary>
    internal int NodeCount => nodes.Count;

    /// <summary>Stops a run that makes new variables on bar after bar: each has room for all bars, and none a history.</summary>
    internal void CountVariable()
    {
        if (Now > 0 && ++variablesInRun > DefinitionLimit)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"{variablesInRun} Vars were used for the first time after the first bar; {DefinitionLimit} are allowed. A Var that is made in Process "
                + $"has no history: make it a field of the script."));
        }
    }

    /// <summary>The node with a number.</summary>
    internal SeriesNode NodeAt(int number) => nodes[number];

    /// <summary>Ends the run: a series read from now on is na, and memory that no result keeps goes to the next run.</summary>
    internal void End()
    {
        Now = -1;
        IsOver = true;
        foreach (SeriesNode node in nodes)
        {
            node.Release();
        }
    }

    /// <summary>A column of the bars, under a name of its own.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="column">Makes it from the bars.</param>
    /// <param name="value">The value of one bar; null where it does not depend on how far the bar has gone.</param>
    internal SeriesNode<T> DefineBars<T>(string name, Func<BarSeries, T[]> column, Func<Bar, T>? value = null)
    {
        if (forming is null)
        {
            return new BarNode<T>(this, store.Define(name, Arguments.None, null, null, null), column);
        }

        FormingNode<T> node = new(this, column, value);
        forming.Add(node);
        return node;
    }

    /// <summary>Shows scripts the current bar as far as it has gone.</summary>
    internal void Form(Bar bar)
    {
        FormingBar = bar;
        IsForming = true;
        BeginAgain(bar);
    }

    /// <summary>Shows scripts the whole of the current bar.</summary>
    internal void Complete()
    {
        IsForming = false;
        BeginAgain(Bars[Now]);
    }

    private void BeginAgain(Bar bar)
    {
        foreach (IFormingNode node in forming!)
        {
            node.Show(bar, Now);
        }

        foreach (SeriesNode node in nodes)
        {
            node.BeginAgain();
        }

        VarVersion++;
    }

    /// <summary>The definition of <paramref name="kernel"/> over one source; the same one for the same kernel, arguments and source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesNode<TResult> Define<TKernel, T, TResult>(TKernel kernel, SeriesNode<T> source)
        where TKernel : struct, IBuiltInKernel<T, TResult>
    {
        Arguments arguments = kernel.Arguments;
        ref readonly SeriesNode.Memo memo = ref source.MemoAt(arguments.Slot + KernelOf<TKernel>.Slot);
        return memo.Kernel == KernelOf<TKernel>.Token && memo.Arguments == arguments
            ? Unsafe.As<SeriesNode<TResult>>(memo.Result)
            : DefineSlow<TKernel, T, TResult>(kernel, source);
    }

    /// <summary>The definition of <paramref name="kernel"/> over two sources.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesNode<TResult> Define<TKernel, T1, T2, TResult>(TKernel kernel, SeriesNode<T1> first, SeriesNode<T2> second)
        where TKernel : struct, IBuiltInKernel<T1, T2, TResult>
    {
        Arguments arguments = kernel.Arguments;
        ref readonly SeriesNode.Memo memo = ref first.MemoAt(arguments.Slot + KernelOf<TKernel>.Slot);
        return memo.Kernel == KernelOf<TKernel>.Token && memo.Second == second && memo.Arguments == arguments
            ? Unsafe.As<SeriesNode<TResult>>(memo.Result)
            : DefineSlow<TKernel, T1, T2, TResult>(kernel, first, second);
    }

    /// <summary>The definition of <paramref name="kernel"/> over three sources.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SeriesNode<TResult> Define<TKernel, T1, T2, T3, TResult>(
        TKernel kernel, SeriesNode<T1> first, SeriesNode<T2> second, SeriesNode<T3> third)
        where TKernel : struct, IBuiltInKernel<T1, T2, T3, TResult>
    {
        Arguments arguments = kernel.Arguments;
        ref readonly SeriesNode.Memo memo = ref first.MemoAt(arguments.Slot + KernelOf<TKernel>.Slot);
        return memo.Kernel == KernelOf<TKernel>.Token && memo.Second == second && memo.Third == third && memo.Arguments == arguments
            ? Unsafe.As<SeriesNode<TResult>>(memo.Result)
            : DefineSlow<TKernel, T1, T2, T3, TResult>(kernel, first, second, third);
    }

    [DoesNotReturn]
    private static void ThrowNoBar(Type type) => throw new InvalidOperationException(
        $"A series of {type.Name} is read as one value before the first bar, in Setup or for an output, where it has none. To mix it with a series of "
        + $"double, give it a name of its own first: Series<{(type == typeof(int) ? "int" : "long")}> count = BarIndex + 1; then Close / count.");

    /// <summary>Refuses operands that belong to different runs.</summary>
    [DoesNotReturn]
    internal static void ThrowTwoRuns(string name) =>
        throw new InvalidOperationException($"{name} was given series of two different runs; a series belongs to the run that made it.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SeriesNode<TResult> DefineSlow<TKernel, T, TResult>(TKernel kernel, SeriesNode<T> source)
        where TKernel : struct, IBuiltInKernel<T, TResult> =>
        source.Graph.Intern<TKernel, TResult>(
            kernel, source, null, null, shared => new KernelNode<TKernel, T, TResult>(source.Graph, kernel, shared, source));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SeriesNode<TResult> DefineSlow<TKernel, T1, T2, TResult>(TKernel kernel, SeriesNode<T1> first, SeriesNode<T2> second)
        where TKernel : struct, IBuiltInKernel<T1, T2, TResult> =>
        first.Graph.Intern<TKernel, TResult>(
            kernel, first, second, null, shared => new KernelNode<TKernel, T1, T2, TResult>(first.Graph, kernel, shared, first, second));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SeriesNode<TResult> DefineSlow<TKernel, T1, T2, T3, TResult>(
        TKernel kernel, SeriesNode<T1> first, SeriesNode<T2> second, SeriesNode<T3> third)
        where TKernel : struct, IBuiltInKernel<T1, T2, T3, TResult> =>
        first.Graph.Intern<TKernel, TResult>(
            kernel, first, second, third, shared => new KernelNode<TKernel, T1, T2, T3, TResult>(first.Graph, kernel, shared, first, second, third));

    private SeriesNode<TResult> Intern<TKernel, TResult>(
        TKernel kernel, SeriesNode first, SeriesNode? second, SeriesNode? third, Func<SharedColumn?, SeriesNode> create)
        where TKernel : struct, IBuiltInKernel
    {
        if ((second is not null && second.Graph != this) || (third is not null && third.Graph != this))
        {
            ThrowTwoRuns(TKernel.Name);
        }

        Arguments arguments = kernel.Arguments;
        object token = KernelOf<TKernel>.Token;
        Key key = new(token, arguments, first, second, third);
        if (!definitions.TryGetValue(key, out SeriesNode? node))
        {
            CountDefinition(TKernel.Name, key);
            bool isLive = first.IsLive || second is { IsLive: true } || third is { IsLive: true };
            node = create(isLive ? null : store.Define(token, arguments, first.Shared, second?.Shared, third?.Shared));
            definitions.Add(key, node);
        }

        first.Remember(
            arguments.Slot + KernelOf<TKernel>.Slot,
            new SeriesNode.Memo { Kernel = token, Arguments = arguments, Second = second, Third = third, Result = node });
        return (SeriesNode<TResult>)node;
    }

    /// <summary>Stops a run that defines a new series on bar after bar: each would cost a column of all bars.</summary>
    private void CountDefinition(string name, Key key)
    {
        if (Now <= 0)
        {
            return;
        }

        Key operation = key with { Arguments = Arguments.None };
        int count = definedInRun.GetValueOrDefault(operation) + 1;
        definedInRun[operation] = count;
        if (count > DefinitionLimit)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} has been defined {count} times on the same series with different arguments since the first bar; {DefinitionLimit} are allowed. "
                + $"An argument that changes from bar to bar makes a new series on each: keep it in a Var<double>, or a length in a Var<int>, and use that as a series."));
        }
    }

    private readonly record struct Key(object Kernel, Arguments Arguments, SeriesNode First, SeriesNode? Second, SeriesNode? Third);
}
