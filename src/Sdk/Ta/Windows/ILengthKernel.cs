namespace Barline;

/// <summary>A kernel whose value hangs on the last so many values of its source that are not na, and on nothing before them.</summary>
internal interface ILengthKernel<TSelf> : IBuiltInKernel<double, double>
    where TSelf : struct, ILengthKernel<TSelf>
{
    /// <summary>How many values.</summary>
    int Length { get; }

    /// <summary>The same operation over another number of values, before its first bar.</summary>
    TSelf WithLength(int length);
}
