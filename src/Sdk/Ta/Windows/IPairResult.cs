namespace Barline;

/// <summary>What a kernel makes of the squared distances of two sources from their means, and of the products of these distances.</summary>
internal interface IPairResult
{
    static abstract double Of(double products, double firstSquares, double secondSquares);
}
