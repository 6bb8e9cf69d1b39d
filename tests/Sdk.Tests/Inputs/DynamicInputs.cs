namespace Barline.Tests.Inputs;

/// <summary>Inputs whose titles only the running code knows.</summary>
[Strategy]
internal sealed partial class DynamicInputs
{
    public int[] Lengths { get; private set; } = [];

    [Input]
    public int Count { get; init; } = 2;

    void Setup()
    {
        List<int> lengths = [];
        for (int i = 1; i <= Count; i++)
        {
            lengths.Add(Input.Int($"Length {i}", 10 * i, min: 1, max: 99));
        }

        Lengths = [.. lengths];
    }

    void Process()
    {
    }
}
