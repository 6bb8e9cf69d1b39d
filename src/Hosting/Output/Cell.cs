namespace Barline.Hosting.Output;

/// <summary>A value in a table.</summary>
internal readonly record struct Cell(string Text, Tone Tone = Tone.Neutral)
{
    public static implicit operator Cell(string text) => new(text);

    /// <summary>A value that is good above 0 and bad below.</summary>
    public static Cell Signed(string text, double value) => new(text, value > 0 ? Tone.Gain : value < 0 ? Tone.Loss : Tone.Neutral);
}
