namespace Barline.Tests.Results;

[Strategy("Declared", InitialCapital = 5000, Pyramiding = 3, Quantity = 2)]
internal sealed partial class Declared
{
    void Process()
    {
    }
}
