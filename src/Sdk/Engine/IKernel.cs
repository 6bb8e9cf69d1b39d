namespace Barline;

/// <summary>An operation on series: a struct whose copy is a snapshot of its state.</summary>
/// <remarks>
/// One kernel serves the whole column and the stream alike. Its fields are its arguments, set at creation, and its state; it holds no
/// reference to anything that changes (no array of its own), so that the current bar can be computed again from a copy.
/// </remarks>
internal interface IKernel
{
    /// <summary>What a user calls the operation, for messages: <c>Ta.Sma</c>.</summary>
    static abstract string Name { get; }

    /// <summary>The scalar arguments that, with the sources, tell one definition from another.</summary>
    Arguments Arguments { get; }
}

/// <summary>A kernel with one source.</summary>
internal interface IKernel<T, out TResult> : IKernel
{
    /// <summary>The value for the next bar; called once for each bar in order.</summary>
    TResult Update(History<T> source);
}

/// <summary>A kernel that has a faster way to a whole column, equal bit for bit to an <c>Update</c> for each bar.</summary>
internal interface IColumnKernel<T, TResult> : IKernel<T, TResult>
{
    /// <summary>Fills <paramref name="result"/> from <paramref name="source"/>, both from the first bar to the last; false where it cannot, and then all of it is filled anew.</summary>
    bool TryFill(ReadOnlySpan<T> source, Span<TResult> result);
}

/// <summary>A kernel with two sources.</summary>
internal interface IKernel<T1, T2, out TResult> : IKernel
{
    /// <inheritdoc cref="IKernel{T, TResult}.Update"/>
    TResult Update(History<T1> first, History<T2> second);
}

/// <summary>A kernel with three sources.</summary>
internal interface IKernel<T1, T2, T3, out TResult> : IKernel
{
    /// <inheritdoc cref="IKernel{T, TResult}.Update"/>
    TResult Update(History<T1> first, History<T2> second, History<T3> third);
}

/// <summary>A turn of two sources: one relation of them holds now, another held one bar ago. Whether it does now needs no column.</summary>
internal interface ITurn
{
    /// <inheritdoc cref="IKernel.Name"/>
    static abstract string Name { get; }

    /// <summary>The relation that holds now; the bar before is looked at only where it does.</summary>
    static abstract bool HoldsNow(double first, double second);

    /// <summary>The relation that held one bar ago.</summary>
    static abstract bool HeldBefore(double first, double second);
}
