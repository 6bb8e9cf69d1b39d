namespace Barline;

/// <summary>A column of the bars whose current bar may still be forming.</summary>
internal interface IFormingNode
{
    /// <summary>Takes the value of the current bar as it is now.</summary>
    void Show(Bar bar, int index);
}
