namespace Barline;

/// <summary>A kernel of one of several lines that come out of one pass over the bars; which one is among its arguments.</summary>
internal interface ILinesKernel<T, TResult> : IBuiltInKernel<T, TResult>
{
    /// <summary>Fills the columns of all lines, equal bit for bit to an <c>Update</c> of each line's kernel for each bar.</summary>
    /// <param name="source">The source from the first bar to the last.</param>
    /// <param name="lines">A column for each line, as long as the source or longer.</param>
    void Fill(ReadOnlySpan<T> source, TResult[][] lines);
}

/// <summary>The same from two sources.</summary>
internal interface ILinesKernel<T1, T2, TResult> : IBuiltInKernel<T1, T2, TResult>
{
    /// <summary>Fills the bars from <paramref name="from"/> on of all lines, equal bit for bit to an <c>Update</c> of each line's kernel for each bar.</summary>
    /// <param name="first">The first source at those bars.</param>
    /// <param name="second">The second source at those bars.</param>
    /// <param name="lines">A column for each line, with room for the bars.</param>
    /// <param name="from">The first of the bars.</param>
    void Fill(ReadOnlySpan<T1> first, ReadOnlySpan<T2> second, TResult[][] lines, int from);
}
