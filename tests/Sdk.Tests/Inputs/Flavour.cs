namespace Barline.Tests.Inputs;

public enum Flavour
{
    Plain,
    Salted,
    Sweet,
}
