namespace Barline;

/// <summary>A value of the window by its rank, or what lies between two that follow each other.</summary>
internal interface IRankStatistic
{
    /// <summary>The rank, 0 being the least, and the part of the way to the next one; 0 where that is not needed.</summary>
    (int Rank, double Part) Place(int length);

    /// <summary>What lies between two values.</summary>
    static abstract double Between(double lower, double upper, double part);
}
