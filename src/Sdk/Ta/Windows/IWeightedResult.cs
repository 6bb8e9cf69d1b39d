namespace Barline;

/// <summary>What a kernel makes of a weighted and a plain sum of its window.</summary>
internal interface IWeightedResult
{
    double Of(double weighted, double plain);
}
