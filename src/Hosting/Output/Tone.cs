namespace Barline.Hosting.Output;

/// <summary>Whether a value is good news.</summary>
internal enum Tone
{
    Neutral,
    Gain,
    Loss,
}
