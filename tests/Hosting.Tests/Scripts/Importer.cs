namespace Barline.Hosting.Tests.Scripts;

/// <summary>Imports another script.</summary>
[Strategy]
public partial class Importer
{
    private Averages averages;

    void Setup() => averages = Import(new Averages { Length = 3 });

    void Process()
    {
        if (Close > averages.Simple)
        {
            Strategy.Entry("Long", Side.Long);
        }
    }
}
