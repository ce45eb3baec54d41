// SPDX-License-Identifier: GPL-2.0-only
// A device with nothing but an interrupt, which others may share.
DefinitionBlock ("lines.aml", "SSDT", 2, "KEEL", "LINES", 1)
{
    Scope (\_SB)
    {
        Device (KEEL)
        {
            Name (_HID, "KEEL0002")
            Name (_CRS, ResourceTemplate ()
            {
                Interrupt (ResourceConsumer, Edge, ActiveHigh, Shared) { 7 }
            })
        }
    }
}
