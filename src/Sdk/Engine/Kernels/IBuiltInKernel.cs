namespace Barline;

/// <summary>A kernel with a name and with its arguments as a few words, so that its definition is found without looking at the struct.</summary>
internal interface IBuiltInKernel
{
    /// <summary>What a user calls the operation, for messages: <c>Ta.Sma</c>.</summary>
    static abstract string Name { get; }

    /// <summary>
    /// Whether it has a faster way through bars on which nothing special happens, <c>RunAhead</c>: the same operations in the same order as an
    /// <c>Update</c> for each of them, with the state in registers.
    /// </summary>
    static virtual bool RunsAhead => false;

    /// <summary>The scalar arguments that, with the sources, tell one definition from another.</summary>
    Arguments Arguments { get; }
}

/// <inheritdoc cref="IBuiltInKernel"/>
internal interface IBuiltInKernel<T, TResult> : IBuiltInKernel, IKernel<T, TResult>
{
    /// <summary>Computes bars from <paramref name="bar"/> on, and gives the first that is left to <c>Update</c>; the columns end with the last bar.</summary>
    int RunAhead(ReadOnlySpan<T> source, Span<TResult> result, int bar) => bar;
}

/// <summary>A kernel that has a faster way to a whole column, equal bit for bit to an <c>Update</c> for each bar.</summary>
internal interface IColumnKernel<T, TResult> : IBuiltInKernel<T, TResult>
{
    /// <summary>Fills <paramref name="result"/> from <paramref name="source"/>, both from the first bar to the last; false where it cannot, and then all of it is filled anew.</summary>
    bool TryFill(ReadOnlySpan<T> source, Span<TResult> result);
}

/// <summary>A kernel that can compute a part of a column alone, equal bit for bit to an <c>Update</c> for each bar up to it.</summary>
internal interface IPartKernel<T, TResult> : IBuiltInKernel<T, TResult>
{
    /// <summary>Fills <paramref name="result"/>, for bars from <paramref name="from"/> on, from <paramref name="source"/>, from the first bar to the last; false where it cannot.</summary>
    bool TryFillPart(ReadOnlySpan<T> source, int from, Span<TResult> result);
}

/// <inheritdoc cref="IBuiltInKernel"/>
internal interface IBuiltInKernel<T1, T2, out TResult> : IBuiltInKernel, IKernel<T1, T2, TResult>;

/// <inheritdoc cref="IColumnKernel{T, TResult}"/>
internal interface IColumnKernel<T1, T2, TResult> : IBuiltInKernel<T1, T2, TResult>
{
    /// <summary>Fills <paramref name="result"/> from the sources, all from the first bar to the last; false where it cannot, and then all of it is filled anew.</summary>
    bool TryFill(ReadOnlySpan<T1> first, ReadOnlySpan<T2> second, Span<TResult> result);
}

/// <inheritdoc cref="IBuiltInKernel"/>
internal interface IBuiltInKernel<T1, T2, T3, TResult> : IBuiltInKernel, IKernel<T1, T2, T3, TResult>
{
    /// <summary>Computes bars from <paramref name="bar"/> on, and gives the first that is left to <c>Update</c>; the columns end with the last bar.</summary>
    int RunAhead(ReadOnlySpan<T1> first, ReadOnlySpan<T2> second, ReadOnlySpan<T3> third, Span<TResult> result, int bar) => bar;
}
